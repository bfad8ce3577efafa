import { seniorityExceptions, seniorityWords } from '../data/job-titles.ts'
import type { Seniority } from '../types.ts'
import { wordsOf } from './lines/words-of.ts'

/** "Assistant to the Director": whom somebody works for. */
const superior = /\s(?:to|an|vom)\s/i

/** What the words of a title say. "Senior Engineering Manager" leads, "Associate Director" too; "Junior Project Manager" is junior. */
export function seniorityOf(title: string): Seniority | undefined {
  const words = wordsOf(title.split(superior)[0] ?? title).flatMap((word) => [word, ...parts(word)])
  const told = new Set(words.filter((word, at) => !isException(word, words.slice(0, at), words.slice(at + 1))))
  if (told.has('junior') || told.has('jr')) return 'junior'
  return seniorityWords.find((row) => row.words.some((word) => told.has(word)))?.seniority
}

function parts(word: string): string[] {
  return /[-/]/.test(word) ? word.split(/[-/]/) : []
}

function isException(word: string, above: readonly string[], below: readonly string[]): boolean {
  const row = seniorityExceptions[word]
  if (!row) return false
  const { unlessBefore, before = [], behind = [] } = row
  if (unlessBefore && !below.some((next) => unlessBefore.includes(next))) return true
  return before.includes(below[0] ?? '') || behind.includes(above.at(-1) ?? '')
}
