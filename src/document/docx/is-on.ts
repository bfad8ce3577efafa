import { childOf } from './child-of.ts'
import type { XmlElement } from './parse-xml.ts'

/** Reads an on-off property: `<w:b/>` is on, `<w:b w:val="0"/>` is off, none is `undefined`. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name)
  if (!property) return undefined
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true')
}
