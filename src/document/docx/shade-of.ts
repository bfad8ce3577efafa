import type { XmlElement } from './parse-xml.ts'

/**
 * The colour that `w:shd` puts behind text.
 *
 * @returns `RRGGBB`; `auto` for none; `undefined` when there is no shading; a pattern counts as its ink.
 */
export function shadeOf(shading: XmlElement | undefined): string | undefined {
  if (!shading) return undefined
  const { 'w:val': pattern = 'clear', 'w:color': ink = 'auto', 'w:fill': fill = 'auto' } = shading.attributes
  if (pattern === 'clear' || pattern === 'nil') return fill
  return ink === 'auto' ? '000000' : ink
}
