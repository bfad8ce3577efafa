import type { TextLine } from '../lines/text-line.ts'
import type { HeadingCandidate } from './find-heading-candidates.ts'

/** Of the lines of a text without capitals at most this share starts with one, such as those with names. */
const mostCapitals = 0.15

/** The text does without capitals, or its plainly worded headings do. */
export function isLowerCase(lines: readonly TextLine[], candidates: ReadonlyMap<number, HeadingCandidate>): boolean {
  const plain = [...candidates].flatMap(([at, { match }]) => (match.by === 'exact' ? (lines[at]?.text ?? []) : []))
  if (plain.length > 0 && plain.every((text) => /^\p{Ll}/u.test(text))) return true
  const lettered = lines.filter(({ text }) => /^\p{L}/u.test(text))
  return lettered.filter(({ text }) => /^\p{Lu}/u.test(text)).length < lettered.length * mostCapitals
}
