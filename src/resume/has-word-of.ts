import { wordsOf } from './words-of.ts'

/** What parts "B. Sc." and "Ph. D.". */
const parted = /(?<=(?<!\p{L})\p{Lu}\p{Ll}?)\.\s(?=\p{Lu}\p{Ll}{0,4}\.)/gu

/** Makes the question whether a text holds a word of a table. */
export function hasWordOf(table: readonly string[]): (text: string) => boolean {
  const known = new Set(table)
  return (text) =>
    wordsOf(text.replaceAll(parted, '').replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|,|$)/gu, '')).some(
      (word) => known.has(word) || word.split('-').some((part) => known.has(part)),
    )
}
