import type { XmlElement, XmlNode } from './parse-xml.ts'

/** A paragraph of plain text. */
export function paragraphOf(text: string): XmlElement {
  return element('w:p', [element('w:r', [element('w:t', [text])])])
}

function element(name: string, children: readonly XmlNode[]): XmlElement {
  return { name, attributes: {}, children }
}
