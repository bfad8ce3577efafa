import { elementOf } from './element-of.ts'
import type { XmlElement } from './parse-xml.ts'

/** A paragraph of plain text. */
export function paragraphOf(text: string): XmlElement {
  return elementOf('w:p', [elementOf('w:r', [elementOf('w:t', [text])])])
}
