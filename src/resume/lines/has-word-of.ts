import { foldText } from './fold-text.ts'
import { remembered } from './remembered.ts'

/** What parts "B. Sc." and "Ph. D.". */
const parted = /(?<=(?<!\p{L})\p{Lu}\p{Ll}?)\.\s(?=\p{Lu}\p{Ll}{0,4}\.)/gu
/** Short forms that are everyday words of some language unless written in capitals: "MIT", "BE", not "mit", "be". */
const needsCapitals = new Set([
  'mit',
  'tu',
  'fh',
  'be',
  'ba',
  'ma',
  'bs',
  'sb',
  'ms',
  'md',
  'bed',
  'med',
  'cap',
  'but',
  'fp',
])

/** Makes the question whether a text holds a word of a table. */
export function hasWordOf(table: readonly string[]): (text: string) => boolean {
  const known = new Set(table)
  const isKnown = (word: string): boolean => {
    const key = foldText(word)
    return known.has(key) && (!needsCapitals.has(key) || /\p{Lu}.{0,2}\p{Lu}/u.test(word))
  }
  return remembered((text) =>
    text
      .replaceAll(parted, '')
      .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|,|$)/gu, '')
      .split(/[^\p{L}\p{N}+#&'’-]+/u)
      .some((word) => isKnown(word) || word.split('-').some(isKnown)),
  )
}
