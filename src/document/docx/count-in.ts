import type { XmlElement } from './parse-xml.ts'

/** How many elements are in one, itself among them, and how many fields it opens without closing them. */
export function countIn(element: XmlElement): { elements: number; fields: number } {
  const { 'w:fldCharType': field } = element.attributes
  const count = { elements: 1, fields: field === 'begin' ? 1 : field === 'end' ? -1 : 0 }
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const { elements, fields } = countIn(child)
    count.elements += elements
    count.fields += fields
  }
  return count
}
