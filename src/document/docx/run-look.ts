import { childOf } from './child-of.ts'
import { isOn } from './is-on.ts'
import type { XmlElement } from './parse-xml.ts'
import { propertyOf } from './property-of.ts'
import { shadeOf } from './shade-of.ts'

/** How text looks, as far as properties say; what is missing comes from the style below. */
export interface RunLook {
  readonly bold?: boolean
  /** In points. */
  readonly size?: number
  readonly vanish?: boolean
  /** `RRGGBB`, or `auto`: black on light, white on dark. */
  readonly colour?: string
  /** Colour behind the text, `RRGGBB`, or `auto` for none. */
  readonly fill?: string
  /** Width of the letters in percent. */
  readonly scale?: number
  /** Set in a script from right to left, or as one: then its weight and size are those below. */
  readonly isComplex?: boolean
  readonly complexBold?: boolean
  readonly complexSize?: number
}

/** Word's highlighter colours that are dark enough for white text. */
const darkHighlights: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  red: 'FF0000',
}

/** Reads `w:rPr`. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {}
  const bold = isOn(properties, 'w:b')
  const vanish = isOn(properties, 'w:vanish')
  const size = numberOf(propertyOf(properties, 'w:sz'))
  const isComplex = isOn(properties, 'w:rtl') ?? isOn(properties, 'w:cs')
  const complexBold = isOn(properties, 'w:bCs')
  const complexSize = numberOf(propertyOf(properties, 'w:szCs'))
  const colour = propertyOf(properties, 'w:color')
  const scale = numberOf(propertyOf(properties, 'w:w'))
  const fill = highlightOf(properties) ?? shadeOf(childOf(properties, 'w:shd'))
  return {
    ...(bold !== undefined && { bold }),
    ...(vanish !== undefined && { vanish }),
    ...(size !== undefined && { size: size / 2 }),
    ...(colour !== undefined && { colour }),
    ...(scale !== undefined && { scale }),
    ...(fill !== undefined && { fill }),
    ...(isComplex !== undefined && { isComplex }),
    ...(complexBold !== undefined && { complexBold }),
    ...(complexSize !== undefined && { complexSize: complexSize / 2 }),
  }
}

function highlightOf(properties: XmlElement): string | undefined {
  const name = propertyOf(properties, 'w:highlight')
  return name === undefined || name === 'none' ? undefined : (darkHighlights[name] ?? 'FFFF00')
}

function numberOf(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '')
  return Number.isFinite(number) ? number : undefined
}
