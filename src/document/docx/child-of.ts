import type { XmlElement } from './parse-xml.ts'

/** The first child of that name: `childOf(paragraph, 'w:pPr')`. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}
