import { blend } from './blend.ts'
import { isHex } from './is-hex.ts'
import type { XmlElement } from './parse-xml.ts'
import type { Palette } from './read-palette.ts'

/**
 * The colour of an `a:solidFill`, also of Word's own for text (`w14:solidFill`).
 *
 * @returns `RRGGBB`, or `unknown`: of the changes that a drawing can make to a colour, only lightness is worked out.
 */
export function drawingColour(fill: XmlElement, palette: Palette): string {
  const colour = fill.children.find((child) => typeof child !== 'string')
  if (!colour) return 'unknown'
  const base = baseOf(colour, palette)
  if (!isHex(base)) return 'unknown'
  return colour.children.reduce<string>(
    (mixed, child) => (typeof child === 'string' ? mixed : change(mixed, child)),
    base,
  )
}

function baseOf({ name, attributes }: XmlElement, palette: Palette): string | undefined {
  const { val = attributes['w14:val'] ?? '', lastClr } = attributes
  switch (name.slice(name.indexOf(':') + 1)) {
    case 'srgbClr':
      return val
    case 'schemeClr':
      return palette(val)
    case 'sysClr':
      return lastClr
    case 'prstClr':
      return { white: 'FFFFFF', black: '000000' }[val]
    default:
      return undefined
  }
}

/** `lumMod` dims, `lumOff` lightens, in thousandths of a percent. */
function change(colour: string, { name, attributes }: XmlElement): string {
  const share = Number(attributes['val'] ?? attributes['w14:val']) / 100_000
  if (!isHex(colour) || !(share >= 0 && share <= 1)) return 'unknown'
  switch (name.slice(name.indexOf(':') + 1)) {
    case 'lumMod':
    case 'shade':
      return blend(colour, '000000', share)
    case 'lumOff':
      return lighten(colour, share)
    default:
      return 'unknown'
  }
}

function lighten(colour: string, share: number): string {
  return [0, 2, 4]
    .map((at) => Math.min(255, Math.round(Number.parseInt(colour.slice(at, at + 2), 16) + share * 255)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
}
