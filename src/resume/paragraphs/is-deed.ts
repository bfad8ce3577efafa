import { openingVerbs } from '../../data/entry-labels.ts'
import { foldText } from '../lines/fold-text.ts'
import { isProse } from './is-prose.ts'

const verbs = new Set(openingVerbs)
const fewestWords = 3

/** The text says what was done, not who or where: a sentence, or the beginning of one. */
export function isDeed(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < fewestWords) return false
  const opening = foldText(words[0] ?? '')
  return /^\p{Ll}/u.test(text) || verbs.has(opening) || /^\p{L}{3,20}ed$/u.test(opening) || isProse(text)
}
