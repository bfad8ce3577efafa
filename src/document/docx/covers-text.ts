import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import type { XmlElement } from './parse-xml.ts'

const emuPerPoint = 12_700

/** Least width of a letter and height of a line, in points: what covers letters of that size covers larger ones less. */
const letterWidth = 4
const lineHeight = 12

/** How far from the edges of its text a shape may start, in points. */
const slack = 3

/**
 * Whether a filled shape lies over the text of the paragraph that it is anchored at. Of other text only Word knows where
 * it stands, and pictures may let it through.
 */
export function coversText(paragraph: XmlElement): boolean {
  const anchors = drawingsIn(paragraph).flatMap((drawing) => childOf(drawing, 'wp:anchor') ?? [])
  if (anchors.length === 0) return false
  const length = textLength(paragraph)
  return length > 0 && anchors.some((anchor) => liesOver(anchor, length))
}

function drawingsIn(element: XmlElement): XmlElement[] {
  return contentOf(element.children).flatMap((child) =>
    child.name === 'w:drawing' ? [child] : child.name === 'w:r' ? drawingsIn(child) : [],
  )
}

function textLength(element: XmlElement): number {
  if (element.name === 'w:t') return element.children.join('').length
  const runs = contentOf(element.children).filter(
    ({ name }) => name === 'w:r' || name === 'w:t' || name === 'w:hyperlink',
  )
  return runs.reduce((sum, run) => sum + textLength(run), 0)
}

function liesOver(anchor: XmlElement, length: number): boolean {
  if (/^(?:1|true)$/.test(anchor.attributes['behindDoc'] ?? '') || !childOf(anchor, 'wp:wrapNone')) return false
  const [across, down] = [childOf(anchor, 'wp:positionH'), childOf(anchor, 'wp:positionV')]
  if (!/^(?:column|margin)$/.test(fromOf(across)) || !/^(?:paragraph|line)$/.test(fromOf(down))) return false
  const { cx, cy } = childOf(anchor, 'wp:extent')?.attributes ?? {}
  const right = offsetOf(across) + Number(cx) / emuPerPoint
  const bottom = offsetOf(down) + Number(cy) / emuPerPoint
  const startsBefore = offsetOf(across) <= slack && offsetOf(down) <= slack
  return startsBefore && (right / letterWidth) * Math.floor(bottom / lineHeight) >= length && isSolid(anchor)
}

function fromOf(position: XmlElement | undefined): string {
  return position?.attributes['relativeFrom'] ?? ''
}

/** In points; an alignment says nothing. */
function offsetOf(position: XmlElement | undefined): number {
  return Number(childOf(position, 'wp:posOffset')?.children[0] ?? Number.NaN) / emuPerPoint
}

/** A shape of one colour without text of its own. */
function isSolid(element: XmlElement): boolean {
  if (element.name !== 'wps:wsp') return contentOf(element.children).some(isSolid)
  const colour = childOf(childOf(element, 'wps:spPr'), 'a:solidFill')?.children.find(
    (child) => typeof child !== 'string',
  )
  const hasText = element.children.some((child) => typeof child !== 'string' && child.name === 'wps:txbx')
  return colour !== undefined && childOf(colour, 'a:alpha') === undefined && !hasText
}
