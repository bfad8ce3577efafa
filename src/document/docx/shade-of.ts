import { blend } from './blend.ts'
import { isHex } from './is-hex.ts'
import type { XmlElement } from './parse-xml.ts'
import type { Palette } from './read-palette.ts'
import { wordColour } from './word-colour.ts'

/**
 * The colour that `w:shd` puts behind text.
 *
 * @returns `RRGGBB`; `auto` for none; `unknown` for stripes and for colours that cannot be known; `undefined` when there
 * is no shading.
 */
export function shadeOf(shading: XmlElement | undefined, palette: Palette): string | undefined {
  if (!shading) return undefined
  const pattern = shading.attributes['w:val'] ?? 'clear'
  const fill = wordColour(shading, 'w:fill', palette) ?? 'auto'
  if (pattern === 'clear' || pattern === 'nil') return fill
  const ink = wordColour(shading, 'w:color', palette) ?? 'auto'
  return mixed(pattern, ink === 'auto' ? '000000' : ink, fill === 'auto' ? 'FFFFFF' : fill)
}

/** `pct25` is a quarter of ink dotted over the fill. */
function mixed(pattern: string, ink: string, fill: string): string {
  const percent = pattern === 'solid' ? 100 : Number(/^pct(\d{1,2})$/.exec(pattern)?.[1])
  if (percent === 100) return ink
  return isHex(ink) && isHex(fill) && percent >= 0 ? blend(ink, fill, percent / 100) : 'unknown'
}
