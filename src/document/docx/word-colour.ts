import { blend } from './blend.ts'
import { isHex } from './is-hex.ts'
import type { XmlElement } from './parse-xml.ts'
import type { Palette } from './read-palette.ts'

/** Where Word writes a colour: plainly, and by its name in the theme, which counts where both are there. */
const attributeNames = {
  'w:val': { name: 'w:themeColor', tint: 'w:themeTint', shade: 'w:themeShade' },
  'w:color': { name: 'w:themeColor', tint: 'w:themeTint', shade: 'w:themeShade' },
  'w:fill': { name: 'w:themeFill', tint: 'w:themeFillTint', shade: 'w:themeFillShade' },
} as const

/**
 * The colour that an element of Word names.
 *
 * @param plain - The attribute that holds it where no theme is in play.
 * @returns `RRGGBB`; `auto`; `unknown` for a colour that only a theme knows; `undefined` where none is named.
 */
export function wordColour(
  { attributes }: XmlElement,
  plain: keyof typeof attributeNames,
  palette: Palette,
): string | undefined {
  const own = attributes[plain]
  const { name, tint, shade } = attributeNames[plain]
  const named = attributes[name]
  if (named === undefined || named === 'none') return own
  const colour = palette(named)
  if (colour === undefined) return isHex(own) ? own : 'unknown'
  return blend(blend(colour, 'FFFFFF', shareOf(attributes[tint])), '000000', shareOf(attributes[shade]))
}

/** `BF` of `FF`; without one, the whole. */
function shareOf(hex = 'FF'): number {
  return /^[\da-f]{2}$/i.test(hex) ? Number.parseInt(hex, 16) / 255 : 1
}
