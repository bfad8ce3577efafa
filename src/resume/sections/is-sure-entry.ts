import { findDates } from '../dates/find-dates.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'

/** The line opens an entry, and not only by a word that titles share with teams and crafts: "Bagagem técnica". */
export function isSureEntry(text: string): boolean {
  return findDates(text).length > 0 || hasSureTitleWord(text) || hasLegalForm(text)
}
