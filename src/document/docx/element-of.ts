import type { XmlElement, XmlNode } from './parse-xml.ts'

/** An element that no file holds: `elementOf('w:b')`. */
export function elementOf(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, children }
}
