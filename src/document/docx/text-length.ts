import { contentOf } from './content-of.ts'
import type { XmlElement } from './parse-xml.ts'

/** How many characters a paragraph holds. */
export function textLength(element: XmlElement): number {
  if (element.name === 'w:t') return element.children.join('').length
  const runs = contentOf(element.children).filter(
    ({ name }) => name === 'w:r' || name === 'w:t' || name === 'w:hyperlink',
  )
  return runs.reduce((sum, run) => sum + textLength(run), 0)
}
