import type { HiddenText } from '../../types.ts'
import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { cssOf } from './css-of.ts'
import { cssPoints } from './css-points.ts'
import { drawingColour } from './drawing-colour.ts'
import { graphicParagraphs } from './graphic-paragraphs.ts'
import type { Frame } from './in-reading-order.ts'
import { isOffPage, type Placement } from './is-off-page.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import type { Palette } from './read-palette.ts'
import type { Scene } from './scene.ts'
import { vmlFill } from './vml-fill.ts'
import { wordArt } from './word-art.ts'

/** A box of text that floats on the page or stands in a line. */
export interface TextBox {
  readonly content: readonly XmlNode[]
  /** Colour of the box, `RRGGBB`; `auto` when it has none of its own; `unknown` when it cannot be known. */
  readonly fill: string
  /** Why nobody sees the box, if that is so. */
  readonly hiding: HiddenText['kind'] | undefined
  /** Where it floats, if that is known. */
  readonly frame?: PlacedFrame | undefined
}

/** A frame, and what its offsets count from: `page page`, `column paragraph`. */
interface PlacedFrame extends Frame {
  readonly from: string
}

const emuPerPoint = 12_700

/** Points; a box this narrow or low shows nothing of its letters. */
const clippedBox = 2

type Shape = Omit<TextBox, 'content'>

type Place = Pick<Scene, 'palette' | 'part'>

/** The text boxes of a drawing (DrawingML or VML), each once. Boxes inside boxes are left in their content. */
export function textBoxesOf(drawing: XmlElement, place: Place): TextBox[] {
  return boxesIn(drawing, { fill: 'auto', hiding: undefined }, place)
}

function boxesIn(element: XmlElement, outer: Shape, place: Place): TextBox[] {
  const shape = shapeOf(element, outer, place.palette)
  const { string: art } = childOf(element, 'v:textpath')?.attributes ?? {}
  if (art) {
    const box = wordArt(element, art)
    return [{ ...shape, ...box, hiding: shape.hiding ?? box.hiding }]
  }
  switch (element.name) {
    case 'w:txbxContent':
      return [{ content: element.children, ...shape }]
    case 'dgm:relIds':
    case 'c:chart':
      return [{ content: graphicParagraphs(element, place.part), ...shape, fill: 'unknown' }]
    default:
      return contentOf(element.children).flatMap((child) => boxesIn(child, shape, place))
  }
}

function shapeOf(element: XmlElement, outer: Shape, palette: Palette): Shape {
  switch (element.name) {
    case 'wps:wsp':
      return { ...outer, fill: drawingFill(element, palette) }
    case 'wp:anchor':
      return { ...outer, hiding: drawingHiding(element) ?? outer.hiding, frame: frameOf(element) }
    case 'wp:inline':
      return { ...outer, hiding: drawingHiding(element) ?? outer.hiding }
    case 'v:shape':
    case 'v:rect':
    case 'v:roundrect':
    case 'v:oval':
      return { fill: vmlFill(element), hiding: vmlHiding(element) ?? outer.hiding }
    default:
      return outer
  }
}

function drawingHiding(frame: XmlElement): Shape['hiding'] {
  const { hidden = '' } = childOf(frame, 'wp:docPr')?.attributes ?? {}
  if (hidden === '1' || hidden === 'true') return 'vanish'
  const { cx, cy } = childOf(frame, 'wp:extent')?.attributes ?? {}
  const [width, height] = [Number(cx ?? 0) / emuPerPoint, Number(cy ?? 0) / emuPerPoint]
  const across = placementOf(childOf(frame, 'wp:positionH'), width)
  const down = placementOf(childOf(frame, 'wp:positionV'), height)
  if (isOffPage(across, down)) return 'off-page'
  const isSmall = cx !== undefined && cy !== undefined && Math.min(width, height) <= clippedBox
  return isSmall && !holds(frame, 'a:spAutoFit') ? 'clipped' : undefined
}

/** An alignment instead of an offset says nothing: it is up to Word. */
function frameOf(anchor: XmlElement): PlacedFrame | undefined {
  const sides = ['wp:positionH', 'wp:positionV'].map((name) => childOf(anchor, name))
  const [left, top] = sides.map(
    (side) => Number(childOf(side, 'wp:posOffset')?.children[0] ?? Number.NaN) / emuPerPoint,
  )
  const { cx, cy } = childOf(anchor, 'wp:extent')?.attributes ?? {}
  const [width, height] = [Number(cx) / emuPerPoint, Number(cy) / emuPerPoint]
  if (left === undefined || top === undefined || !Number.isFinite(left + top + width + height)) return undefined
  return { left, top, width, height, from: sides.map((side) => side?.attributes['relativeFrom']).join(' ') }
}

function placementOf(position: XmlElement | undefined, length: number): Placement {
  const offset = Number(childOf(position, 'wp:posOffset')?.children[0] ?? 0) || 0
  const from = position?.attributes['relativeFrom'] === 'page' ? 'page' : 'elsewhere'
  return { offset: offset / emuPerPoint, length, from }
}

function vmlHiding({ attributes, children }: XmlElement): Shape['hiding'] {
  const css = cssOf(attributes['style'])
  if (css.get('visibility') === 'hidden') return 'vanish'
  const side = (start: string, length: string, axis: string): Placement => ({
    offset: cssPoints(css.get(`margin-${start}`)) ?? cssPoints(css.get(start)) ?? 0,
    length: cssPoints(css.get(length)) ?? 0,
    from: css.get(`mso-position-${axis}-relative`) === 'page' ? 'page' : 'elsewhere',
  })
  const [across, down] = [side('left', 'width', 'horizontal'), side('top', 'height', 'vertical')]
  if (isOffPage(across, down)) return 'off-page'
  const least = Math.min(...['width', 'height'].map((name) => cssPoints(css.get(name)) ?? Number.POSITIVE_INFINITY))
  const grows = children.some((child) => typeof child !== 'string' && /fit-shape/.test(child.attributes['style'] ?? ''))
  return least <= clippedBox && !grows ? 'clipped' : undefined
}

function holds(element: XmlElement, name: string): boolean {
  return element.name === name || element.children.some((child) => typeof child !== 'string' && holds(child, name))
}

function drawingFill(shape: XmlElement, palette: Palette): string {
  const properties = childOf(shape, 'wps:spPr')
  const solid = childOf(properties, 'a:solidFill')
  if (solid) return drawingColour(solid, palette)
  if (childOf(properties, 'a:noFill')) return 'auto'
  const isFilled = properties?.children.some((child) => typeof child !== 'string' && /Fill$/.test(child.name))
  return isFilled || childOf(shape, 'wps:style') ? 'unknown' : 'auto'
}
