import type { HiddenText } from '../../types.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'

/** A box of text that floats on the page or stands in a line. */
export interface TextBox {
  readonly content: readonly XmlNode[]
  /** Colour of the box, `RRGGBB`; `auto` when it has none of its own; `undefined` when it cannot be known. */
  readonly fill: string | undefined
  /** Why nobody sees the box, if that is so. */
  readonly hiding: HiddenText['kind'] | undefined
}

const emuPerPoint = 12_700

type Shape = Omit<TextBox, 'content'>

/** The text boxes of a drawing (DrawingML or VML), each once. Boxes inside boxes are left in their content. */
export function textBoxesOf(drawing: XmlElement): TextBox[] {
  return boxesIn(drawing, { fill: 'auto', hiding: undefined })
}

function boxesIn(element: XmlElement, outer: Shape): TextBox[] {
  const shape = shapeOf(element, outer)
  if (element.name === 'w:txbxContent') return [{ content: element.children, ...shape }]
  const { string: art } = element.attributes
  if (element.name === 'v:textpath' && art) return [{ content: [paragraphOf(art)], ...shape }]
  return contentOf(element.children).flatMap((child) => boxesIn(child, shape))
}

function shapeOf(element: XmlElement, outer: Shape): Shape {
  const { name, attributes } = element
  const { style = '' } = attributes
  if (name === 'wps:wsp') return { ...outer, fill: drawingFill(element) }
  if (/^v:(?:shape|rect|roundrect|oval)$/.test(name)) {
    return { fill: vmlFill(attributes), hiding: /visibility\s?:\s?hidden/.test(style) ? 'vanish' : outer.hiding }
  }
  if (isHidden(childOf(element, 'wp:docPr'))) return { ...outer, hiding: 'vanish' }
  if (name === 'wp:anchor' && isOffPage(element)) return { ...outer, hiding: 'off-page' }
  return outer
}

function isHidden(properties: XmlElement | undefined): boolean {
  const { hidden = '' } = properties?.attributes ?? {}
  return hidden === '1' || hidden === 'true'
}

/** Wider and higher than any page that a CV is printed on, in points; raising it hides less. */
const pageReach = { across: 900, down: 1300 } as const

function isOffPage(anchor: XmlElement): boolean {
  const { cx = '0', cy = '0' } = childOf(anchor, 'wp:extent')?.attributes ?? {}
  const across = offsetOf(childOf(anchor, 'wp:positionH'))
  const down = offsetOf(childOf(anchor, 'wp:positionV'))
  return isBeyond(across, Number(cx), pageReach.across) || isBeyond(down, Number(cy), pageReach.down)
}

/** Offsets count from a margin, a column or a paragraph, so what ends a little before them can still be on the page. */
function isBeyond(offset: number, length: number, reach: number): boolean {
  return offset / emuPerPoint > reach || (offset + length) / emuPerPoint < -reach
}

function offsetOf(position: XmlElement | undefined): number {
  return Number(childOf(position, 'wp:posOffset')?.children[0] ?? 0) || 0
}

function drawingFill(shape: XmlElement): string | undefined {
  const properties = childOf(shape, 'wps:spPr')
  const solid = childOf(properties, 'a:solidFill')
  if (solid) return rgbOf(childOf(solid, 'a:srgbClr'))
  if (childOf(properties, 'a:noFill')) return 'auto'
  const isFilled = properties?.children.some((child) => typeof child !== 'string' && /Fill$/.test(child.name))
  return isFilled || childOf(shape, 'wps:style') ? undefined : 'auto'
}

function vmlFill({ filled = 't', fillcolor = '' }: XmlElement['attributes']): string | undefined {
  if (/^(?:f|false)$/.test(filled)) return 'auto'
  if (fillcolor === '') return 'FFFFFF'
  return /^#([\da-f]{6})/i.exec(fillcolor)?.[1]
}

function paragraphOf(text: string): XmlElement {
  const element = (name: string, children: readonly XmlNode[]): XmlElement => ({ name, attributes: {}, children })
  return element('w:p', [element('w:r', [element('w:t', [text])])])
}

function rgbOf(colour: XmlElement | undefined): string | undefined {
  const { val } = colour?.attributes ?? {}
  return val
}
