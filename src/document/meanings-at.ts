import { type MachineWord, machineWords } from '../data/machine-words.ts'

/** What some words mean in a language. */
export interface Meaning {
  readonly meaning: MachineWord
  /** Its place in the lists of the table. */
  readonly language: number
  /** How many words say it. */
  readonly length: number
}

/** Letters before an asterisk of the table. */
const shortestStem = 3

/** The phrases of the table by their first words; `kandidat*` may have any ending. */
const phrases = new Map<string, (Meaning & { readonly words: readonly string[] })[]>()
for (const [meaning, lists] of Object.entries(machineWords) as [MachineWord, readonly string[]][]) {
  for (const [language, list] of lists.entries()) {
    const plain = list.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    for (const phrase of plain.split(', ').filter(Boolean)) {
      const words = phrase.split(' ')
      const [first = ''] = words
      const same = phrases.get(first) ?? []
      same.push({ meaning, language, length: words.length, words })
      phrases.set(first, same)
    }
  }
}

/**
 * What the words from a place on mean, in every language of the table.
 *
 * @param words - Of `plainWords`.
 */
export function meaningsAt(words: readonly string[], at: number): Meaning[] {
  const word = words[at] ?? ''
  const found = [...(phrases.get(word) ?? [])]
  for (let length = shortestStem; length <= word.length; length++) {
    found.push(...(phrases.get(`${word.slice(0, length)}*`) ?? []))
  }
  return found.filter((phrase) => phrase.words.every((part, index) => index === 0 || isSame(part, words[at + index])))
}

function isSame(part: string, word = ''): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
