import { elementOf } from './element-of.ts'
import type { XmlElement } from './parse-xml.ts'

/**
 * A paragraph of plain text.
 *
 * @param ink - `RRGGBB`; without one, that of the style.
 */
export function paragraphOf(text: string, ink?: string): XmlElement {
  const look = ink === undefined ? [] : [elementOf('w:rPr', [elementOf('w:color', [], { 'w:val': ink })])]
  return elementOf('w:p', [elementOf('w:r', [...look, elementOf('w:t', [text])])])
}
