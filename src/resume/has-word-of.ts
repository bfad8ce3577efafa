import { wordsOf } from './words-of.ts'

/** Makes the question whether a text holds a word of a table. */
export function hasWordOf(table: readonly string[]): (text: string) => boolean {
  const known = new Set(table)
  return (text) =>
    wordsOf(text.replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|,|$)/gu, '')).some(
      (word) => known.has(word) || word.split('-').some((part) => known.has(part)),
    )
}
