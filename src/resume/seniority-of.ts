import { seniorityWords } from '../data/job-titles.ts'
import type { Seniority } from '../types.ts'
import { wordsOf } from './words-of.ts'

/** What the words of a title say. "Senior Engineering Manager" leads; "Associate Director" too. */
export function seniorityOf(title: string): Seniority | undefined {
  const words = new Set(wordsOf(title).flatMap((word) => [word, ...word.split(/[-/]/)]))
  return seniorityWords.find((row) => row.words.some((word) => words.has(word)))?.seniority
}
