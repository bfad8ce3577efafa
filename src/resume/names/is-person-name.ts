import { hasTitleWord } from './has-title-word.ts'
import { isDocumentTitle } from './is-document-title.ts'
import { isPlace } from './is-place.ts'

/** A name has two to five words. */
const nameWords = { fewest: 2, most: 5 }
/** "van der", "della", "binte": longer words of a name have a capital. */
const smallWord = /^\p{Ll}{4,}[,.]?$/u
const particles = /^(?:della|dello|delle|degli|dalla|binte|bint|ould|zum)$/

/** The line could be the name of a person: a few words with capitals that say nothing else. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < nameWords.fewest || words.length > nameWords.most) return false
  if (/[\d@:/|&]/.test(text) || hasTitleWord(text) || isPlace(text) || isDocumentTitle(text)) return false
  if (words.some((word) => smallWord.test(word) && !particles.test(word))) return false
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2
}
