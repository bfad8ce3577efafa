import { documentTitles } from '../../data/document-words.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasTitleWord } from './has-title-word.ts'
import { isPlace } from './is-place.ts'

const titles = new Set(documentTitles)
/** A name has two to five words. */
const nameWords = { fewest: 2, most: 5 }

/** The line could be the name of a person: a few words with capitals that say nothing else. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < nameWords.fewest || words.length > nameWords.most) return false
  if (/[\d@:/|]/.test(text) || hasTitleWord(text) || isPlace(text)) return false
  return (
    !titles.has(foldText(text).replaceAll(/[^\p{L}]/gu, '')) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2
  )
}
