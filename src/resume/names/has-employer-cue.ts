import { employerEndings, employerWords } from '../../data/employers.ts'
import { wordsOf } from '../lines/words-of.ts'
import { hasLegalForm } from './has-legal-form.ts'

const employers = new Set(employerWords)

/** The phrase names a firm, school or body by its legal form or by a word such names carry. */
export function hasEmployerCue(text: string): boolean {
  return hasLegalForm(text) || wordsOf(text).some(isEmployerWord)
}

function isEmployerWord(word: string): boolean {
  return employers.has(word) || employerEndings.some((ending) => word.length > ending.length && word.endsWith(ending))
}
