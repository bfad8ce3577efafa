import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import { cssOf } from './css-of.ts'
import { cssPoints } from './css-points.ts'
import { drawingColour } from './drawing-colour.ts'
import { isSeenOn } from './is-seen-on.ts'
import type { XmlElement } from './parse-xml.ts'
import type { Palette } from './read-palette.ts'
import { vmlFill } from './vml-fill.ts'

/** A coloured shape or a picture large enough for text to be set on it. */
export interface Backdrop {
  /** In points. */
  readonly height: number
  /** It lies under the text of the page, not over it. */
  readonly behind: boolean
}

/** Smaller than this, in points, it is an icon or a rule. */
const minWidth = 70
const minHeight = 10

/** English Metric Units, in which DrawingML measures. */
const emuPerPoint = 12_700

/** The backdrops in an element: banners, side bars, page backgrounds. White text on one of them is honest. */
export function backdropsOf(element: XmlElement, palette: Palette): Backdrop[] {
  if (element.name === 'wp:anchor') return drawnBackdrop(element, palette)
  if (/^v:(?:shape|rect|roundrect)$/.test(element.name)) return vmlBackdrop(element)
  return contentOf(element.children).flatMap((child) => backdropsOf(child, palette))
}

function drawnBackdrop(anchor: XmlElement, palette: Palette): Backdrop[] {
  const { cx = '0', cy = '0' } = childOf(anchor, 'wp:extent')?.attributes ?? {}
  const { behindDoc } = anchor.attributes
  const height = Number(cy) / emuPerPoint
  if (Number(cx) / emuPerPoint < minWidth || height < minHeight || !isPainted(anchor, palette)) return []
  return [{ height, behind: behindDoc === '1' || behindDoc === 'true' }]
}

/** A fill that is not white, or a picture; the fill of letters and lines is none. */
function isPainted(element: XmlElement, palette: Palette): boolean {
  const { name, children } = element
  if (name === 'pic:pic' || (name === 'wps:wsp' && isFilledByStyle(element))) return true
  if (name === 'a:ln' || name === 'w:txbxContent') return false
  return contentOf(children).some((child) => isDarkFill(child, palette) || isPainted(child, palette))
}

/** A shape as Word draws it at first: its fill stands in its style alone. */
function isFilledByStyle(shape: XmlElement): boolean {
  const idx = childOf(childOf(shape, 'wps:style'), 'a:fillRef')?.attributes['idx'] ?? '0'
  const own = contentOf(childOf(shape, 'wps:spPr')?.children ?? [])
  return idx !== '0' && !own.some(({ name }) => name.endsWith('Fill'))
}

function isDarkFill(element: XmlElement, palette: Palette): boolean {
  if (!/^a:(?:solid|grad|patt|blip)Fill$/.test(element.name)) return false
  return element.name !== 'a:solidFill' || isDark(drawingColour(element, palette))
}

function vmlBackdrop(shape: XmlElement): Backdrop[] {
  const css = cssOf(shape.attributes['style'])
  const height = cssPoints(css.get('height')) ?? 0
  const fill = vmlFill(shape)
  const isPaint = shape.attributes['fillcolor'] !== undefined && fill !== 'auto' && isDark(fill)
  if (!isPaint || height < minHeight || (cssPoints(css.get('width')) ?? 0) < minWidth) return []
  return [{ height, behind: css.get('z-index')?.startsWith('-') ?? false }]
}

function isDark(colour: string): boolean {
  return isSeenOn(colour, 'FFFFFF') !== false
}
