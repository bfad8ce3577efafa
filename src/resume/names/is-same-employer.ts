import { sameEmployerPhrases } from '../../data/employment-terms.ts'
import { foldText } from '../lines/fold-text.ts'

const phrases = new Set(sameEmployerPhrases)

/** "same employer", "gleicher Arbeitgeber": a position where the one above was. */
export function isSameEmployer(text: string): boolean {
  return phrases.has(foldText(text).replace(/^the |\.$/g, ''))
}
