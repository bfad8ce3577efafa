import { headingHints, negationWords, workingWords } from '../../data/heading-hints.ts'
import type { SectionKind } from '../../types.ts'
import { wordsOf } from '../lines/words-of.ts'

const hints = headingHints.map(({ kind, words }) => ({ kind, words: new Set(words) }))

const negations = new Set(negationWords)
const works = new Set(workingWords)

/** The kinds of section that a home-made heading hints at: "School days" at schools. Its content must bear one out. */
export function hintsOfHeading(text: string): SectionKind[] {
  const words = wordsOf(text).flatMap((word) => word.split(/['’]/))
  const isAway = words.some((word) => negations.has(word)) && words.some((word) => works.has(word))
  const found = hints.filter((row) => words.some((word) => row.words.has(word))).map(({ kind }) => kind)
  return isAway ? ['interests'] : found
}
