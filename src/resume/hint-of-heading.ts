import { headingHints, negationWords, workingWords } from '../data/heading-hints.ts'
import type { SectionKind } from '../types.ts'
import { wordsOf } from './words-of.ts'

const hints = headingHints.map(({ kind, words }) => ({ kind, words: new Set(words) }))

const negations = new Set(negationWords)
const works = new Set(workingWords)

/** The kind of section that a home-made heading hints at: "School days" at schools. Its content must bear it out. */
export function hintOfHeading(text: string): SectionKind | undefined {
  const words = wordsOf(text).flatMap((word) => word.split(/['’]/))
  if (words.some((word) => negations.has(word)) && words.some((word) => works.has(word))) return 'interests'
  return hints.find((row) => words.some((word) => row.words.has(word)))?.kind
}
