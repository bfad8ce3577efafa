import { childOf } from './child-of.ts'
import { contentOf } from './content-of.ts'
import type { XmlElement } from './parse-xml.ts'

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
export function backdropsOf(element: XmlElement): Backdrop[] {
  if (element.name === 'wp:anchor') return drawnBackdrop(element)
  if (/^v:(?:shape|rect|roundrect)$/.test(element.name)) return vmlBackdrop(element)
  return contentOf(element.children).flatMap(backdropsOf)
}

function drawnBackdrop(anchor: XmlElement): Backdrop[] {
  const { cx = '0', cy = '0' } = childOf(anchor, 'wp:extent')?.attributes ?? {}
  const { behindDoc } = anchor.attributes
  const height = Number(cy) / emuPerPoint
  if (Number(cx) / emuPerPoint < minWidth || height < minHeight || !isPainted(anchor)) return []
  return [{ height, behind: behindDoc === '1' || behindDoc === 'true' }]
}

/** A fill that is not white, or a picture; the fill of letters and lines is none. */
function isPainted({ name, children }: XmlElement): boolean {
  if (name === 'pic:pic') return true
  if (name === 'a:ln' || name === 'w:txbxContent') return false
  return contentOf(children).some((child) => isDarkFill(child) || isPainted(child))
}

function isDarkFill(element: XmlElement): boolean {
  if (!/^a:(?:solid|grad|patt|blip)Fill$/.test(element.name)) return false
  const { val } = childOf(element, 'a:srgbClr')?.attributes ?? {}
  return !/^f{6}$/i.test(val ?? '')
}

function vmlBackdrop({ attributes }: XmlElement): Backdrop[] {
  const { style = '', fillcolor, filled = 't' } = attributes
  const height = lengthIn(style, heightIn)
  const isDark = fillcolor !== undefined && !/^(?:white|#fff)/i.test(fillcolor) && !/^f/i.test(filled)
  if (!isDark || height < minHeight || lengthIn(style, widthIn) < minWidth) return []
  return [{ height, behind: /z-index\s?:\s?-/.test(style) }]
}

const heightIn = /(?:^|;)height\s?:\s?(\d{1,5}(?:\.\d{1,4})?)(pt|in)/
const widthIn = /(?:^|;)width\s?:\s?(\d{1,5}(?:\.\d{1,4})?)(pt|in)/

/** `width:200pt` in points. */
function lengthIn(style: string, pattern: RegExp): number {
  const [, number = '0', unit] = pattern.exec(style) ?? []
  return Number(number) * (unit === 'in' ? 72 : 1)
}
