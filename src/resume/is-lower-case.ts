import type { TextLine } from './text-line.ts'

/** Of the lines of a text without capitals at most this share starts with one, such as those with names. */
const mostCapitals = 0.15

/** The text does without capitals, headings and titles included. */
export function isLowerCase(lines: readonly TextLine[]): boolean {
  const lettered = lines.filter(({ text }) => /^\p{L}/u.test(text))
  return lettered.filter(({ text }) => /^\p{Lu}/u.test(text)).length < lettered.length * mostCapitals
}
