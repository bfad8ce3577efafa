import { childOf } from './child-of.ts'
import { drawingColour } from './drawing-colour.ts'
import { isOn } from './is-on.ts'
import type { XmlElement } from './parse-xml.ts'
import { propertyOf } from './property-of.ts'
import type { Palette } from './read-palette.ts'
import { shadeOf } from './shade-of.ts'
import { wordColour } from './word-colour.ts'

/** How text looks, as far as properties say; what is missing comes from the style below. */
export interface RunLook {
  readonly bold?: boolean
  /** In points. */
  readonly size?: number
  readonly vanish?: boolean
  /** `RRGGBB`; `auto`: black on light, white on dark; `unknown`: letters of several colours, or with an outline. */
  readonly colour?: string
  /** Raised, or sunk letters: light and shade show them in whatever colour. */
  readonly emboss?: boolean
  readonly imprint?: boolean
  /** Colour behind the text, `RRGGBB`, or `auto` for none. */
  readonly fill?: string
  /** Of Word's highlighter, `RRGGBB`; it lies over the other. */
  readonly highlight?: string
  /** How much shines through the letters, 0 to 1. */
  readonly clear?: number
  /** Width of the letters in percent. */
  readonly scale?: number
  /** How far the text is raised, in points. */
  readonly shift?: number
  /** Set in a script from right to left, or as one: then its weight and size are those below. */
  readonly isComplex?: boolean
  readonly complexBold?: boolean
  readonly complexSize?: number
}

/** Word's highlighter colours. */
const highlights: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  none: 'auto',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
}

/** Reads `w:rPr`. */
export function readRunLook(properties: XmlElement | undefined, palette: Palette): RunLook {
  if (!properties) return {}
  const bold = isOn(properties, 'w:b')
  const vanish = isOn(properties, 'w:vanish')
  const emboss = isOn(properties, 'w:emboss')
  const imprint = isOn(properties, 'w:imprint')
  const size = numberOf(propertyOf(properties, 'w:sz'))
  const isComplex = isOn(properties, 'w:rtl') ?? isOn(properties, 'w:cs')
  const complexBold = isOn(properties, 'w:bCs')
  const complexSize = numberOf(propertyOf(properties, 'w:szCs'))
  const colour = childOf(properties, 'w:color')
  const ink = colour && wordColour(colour, 'w:val', palette)
  const scale = numberOf(propertyOf(properties, 'w:w'))
  const shift = numberOf(propertyOf(properties, 'w:position'))
  const highlight = highlights[propertyOf(properties, 'w:highlight') ?? '']
  const fill = shadeOf(childOf(properties, 'w:shd'), palette)
  return {
    ...(bold !== undefined && { bold }),
    ...(vanish !== undefined && { vanish }),
    ...(emboss !== undefined && { emboss }),
    ...(imprint !== undefined && { imprint }),
    ...(size !== undefined && { size: size / 2 }),
    ...(ink !== undefined && { colour: ink }),
    ...(scale !== undefined && { scale }),
    ...(shift !== undefined && { shift: shift / 2 }),
    ...(highlight !== undefined && { highlight }),
    ...(fill !== undefined && { fill }),
    ...(isComplex !== undefined && { isComplex }),
    ...(complexBold !== undefined && { complexBold }),
    ...(complexSize !== undefined && { complexSize: complexSize / 2 }),
    ...effectsOf(properties, palette),
  }
}

/** What Word's text effects make of the ink: they count for more than its colour. */
function effectsOf(properties: XmlElement, palette: Palette): Pick<RunLook, 'colour' | 'clear'> {
  const outline = childOf(properties, 'w14:textOutline')
  if (outline && !childOf(outline, 'w14:noFill')) return { colour: 'unknown', clear: 0 }
  const effect = childOf(properties, 'w14:textFill')
  if (!effect) return {}
  if (childOf(effect, 'w14:noFill')) return { clear: 1 }
  const solid = childOf(effect, 'w14:solidFill')
  return solid ? { colour: drawingColour(solid, palette), clear: clearOf(solid) } : { colour: 'unknown', clear: 0 }
}

/** Unlike in a drawing, Word's alpha says how much shines through. */
function clearOf(fill: XmlElement): number {
  const [colour] = fill.children
  const alpha = typeof colour === 'string' ? undefined : childOf(colour, 'w14:alpha')
  return (numberOf(alpha?.attributes['w14:val']) ?? 0) / 100_000
}

function numberOf(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '')
  return Number.isFinite(number) ? number : undefined
}
