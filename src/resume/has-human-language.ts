import { humanLanguages } from '../data/human-languages.ts'
import { wordsOf } from './words-of.ts'

const known = new Set(humanLanguages)

/** A language that people speak is named in the text. */
export function hasHumanLanguage(text: string): boolean {
  return wordsOf(text).some((word) => known.has(word))
}
