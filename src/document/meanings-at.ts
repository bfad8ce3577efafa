import { type Meaning, machinePhrases } from './machine-phrases.ts'

/**
 * What the words from a place on mean, in every language of the table.
 *
 * @param words - Of `plainWords`.
 */
export function meaningsAt(words: readonly string[], at: number): readonly Meaning[] {
  return machinePhrases(words[at] ?? '').filter((phrase) =>
    phrase.words.every((part, index) => isSame(part, words[at + index])),
  )
}

function isSame(part: string, word = ''): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
