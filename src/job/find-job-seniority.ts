import type { Seniority } from '../types.ts'

const words: readonly (readonly [pattern: RegExp, seniority: Seniority])[] = [
  [/\b(?:lead|principal|staff|head of|architect)\b/i, 'lead'],
  [/\b(?:senior|sr)\b/i, 'senior'],
  [/\b(?:mid|mid-level|intermediate|medior)\b/i, 'mid'],
  [/\b(?:junior|jr|graduate|entry-level|entry level)\b/i, 'junior'],
  [/\b(?:intern|internship|working student|trainee)\b/i, 'intern'],
]

/** The step that the title of an advertisement names; the title is its first line that is not empty. */
export function findJobSeniority(text: string): Seniority | undefined {
  const title = text.split('\n').find((line) => line.trim() !== '') ?? ''
  return words.find(([pattern]) => pattern.test(title))?.[1]
}
