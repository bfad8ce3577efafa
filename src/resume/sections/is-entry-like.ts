import { findDates } from '../dates/find-dates.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasTitleWord } from '../names/has-title-word.ts'

/** The line could be the first of a work or education entry: it holds dates, a job title or a firm. */
export function isEntryLike(text: string): boolean {
  return findDates(text).length > 0 || hasTitleWord(text) || hasLegalForm(text)
}
