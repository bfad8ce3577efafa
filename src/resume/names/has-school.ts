import { schoolEndings, schoolWords } from '../../data/degree-words.ts'
import { hasWordOf } from '../lines/has-word-of.ts'
import { wordsOf } from '../lines/words-of.ts'

const hasSchoolWord = hasWordOf(schoolWords)
const joining = new Set(['und', 'and', 'et', 'y', 'e', 'en'])
/** Something stands before the ending of a compound. */
const shortestCompound = 3

/** "presso l'Università" */
const articles = /(?<!\p{L})(?:l|dell|all|nell)['’](?=\p{Lu})/gu

/** A text of an education section names a school, by a word of its own or in a compound: "Technikerschule Illertal". */
export function hasSchool(printed: string): boolean {
  const text = printed.replace(articles, '')
  return hasSchoolWord(text) || wordsOf(text).some((word) => word.split('-').some(isCompound))
}

/** Only what kind of school it was, not which: "Realschule und Fachoberschule", "High school". */
export function isKindOfSchool(text: string): boolean {
  return hasSchool(text) && wordsOf(text).every((word) => joining.has(word) || word === 'high' || hasSchool(word))
}

function isCompound(word: string): boolean {
  return schoolEndings.some(
    (ending) => word === ending || (word.endsWith(ending) && word.length >= ending.length + shortestCompound),
  )
}
