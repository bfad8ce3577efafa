import { findDates } from './find-dates.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { hasTitleWord } from './has-title-word.ts'

/** The line could be the first of a work or education entry: it holds dates, a job title or a firm. */
export function isEntryLike(text: string): boolean {
  return findDates(text).length > 0 || hasTitleWord(text) || hasLegalForm(text)
}
