import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import type { XmlElement } from './parse-xml.ts'

/** A filled shape that lies over text from its left edge on; in points from the corner of its paragraph. */
export interface Cover {
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const emuPerPoint = 12_700

/** How far from the edge of the text a shape may start, in points. */
const slack = 3

/** The shapes anchored at a paragraph that cover text. Pictures may let it through, and are none. */
export function coversOf(paragraph: XmlElement): Cover[] {
  return drawingsIn(paragraph).flatMap((drawing) => {
    const anchor = childOf(drawing, 'wp:anchor')
    return anchor ? coverOf(anchor) : []
  })
}

function drawingsIn(element: XmlElement): XmlElement[] {
  return contentOf(element.children).flatMap((child) =>
    child.name === 'w:drawing' ? [child] : child.name === 'w:r' ? drawingsIn(child) : [],
  )
}

/** Where a place counts from the page, only Word knows what stands there. */
function coverOf(anchor: XmlElement): Cover[] {
  if (/^(?:1|true)$/.test(anchor.attributes['behindDoc'] ?? '') || !childOf(anchor, 'wp:wrapNone')) return []
  const [across, down] = [childOf(anchor, 'wp:positionH'), childOf(anchor, 'wp:positionV')]
  if (!/^(?:column|margin)$/.test(fromOf(across)) || !/^(?:paragraph|line)$/.test(fromOf(down))) return []
  const { cx, cy } = childOf(anchor, 'wp:extent')?.attributes ?? {}
  const [left, top] = [offsetOf(across), offsetOf(down)]
  if (!(left <= slack) || !isSolid(anchor)) return []
  return [{ top, right: left + Number(cx) / emuPerPoint, bottom: top + Number(cy) / emuPerPoint }]
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
