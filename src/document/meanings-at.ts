import { type Meaning, machinePhrases } from './machine-phrases.ts'

/** Letters before an asterisk of the table. */
const shortestStem = 3

/**
 * What the words from a place on mean, in every language of the table.
 *
 * @param words - Of `plainWords`.
 */
export function meaningsAt(words: readonly string[], at: number): Meaning[] {
  const word = words[at] ?? ''
  const phrases = machinePhrases()
  const found = [...(phrases.get(word) ?? [])]
  for (let length = shortestStem; length <= word.length; length++) {
    found.push(...(phrases.get(`${word.slice(0, length)}*`) ?? []))
  }
  return found.filter((phrase) => phrase.words.every((part, index) => index === 0 || isSame(part, words[at + index])))
}

function isSame(part: string, word = ''): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
