import { cssColour } from './css-colour.ts'
import { cssOf } from './css-of.ts'
import { cssPoints } from './css-points.ts'
import { elementOf } from './element-of.ts'
import type { XmlElement } from './parse-xml.ts'

/**
 * What an element of HTML does to the look of its text, as properties of Word by name.
 *
 * @param knowsColours - Whether what lies behind the text is known.
 */
export function htmlLook(
  name: string,
  attribute: (name: string) => string | undefined,
  knowsColours: boolean,
): Record<string, XmlElement> {
  const css = cssOf(attribute('style'))
  const look: Record<string, XmlElement> = {}
  const set = (property: string, value?: string) => {
    look[property] = elementOf(property, [], value === undefined ? {} : { 'w:val': value })
  }
  const weight = css.get('font-weight')
  if (/^(?:b|strong|h[1-6]|th)$/.test(name) || weight === 'bold' || Number(weight) >= 600) set('w:b')
  if (weight === 'normal') set('w:b', '0')
  const size = cssPoints(css.get('font-size'))
  if (size !== undefined) set('w:sz', String(size * 2))
  const isHidden = css.get('display') === 'none' || css.get('visibility') === 'hidden' || css.get('mso-hide') === 'all'
  if (isHidden || attribute('hidden') !== undefined) set('w:vanish')
  const colour = css.get('color') ?? (name === 'font' ? attribute('color') : undefined)
  if (knowsColours && colour !== undefined) set('w:color', cssColour(colour))
  return look
}
