import { documentTitles } from '../../data/document-words.ts'
import { foldText } from '../lines/fold-text.ts'

const titles = new Set(documentTitles)

/** "CURRICULUM VITAE", "Resume": says what the document is. */
export function isDocumentTitle(text: string): boolean {
  return titles.has(foldText(text).replaceAll(/[^\p{L}]/gu, ''))
}
