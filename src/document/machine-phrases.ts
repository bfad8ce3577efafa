import { type MachineWord, machineWords } from '../data/machine-words.ts'
import { lazy } from '../lazy.ts'

/** What some words mean in a language. */
export interface Meaning {
  readonly meaning: MachineWord
  /** Its place in the lists of the table. */
  readonly language: number
  /** How many words say it. */
  readonly length: number
}

/** A phrase of the table, which has that meaning. */
interface Phrase extends Meaning {
  readonly words: readonly string[]
}

/** The phrases of the table by their first words, without capitals and accents; `kandidat*` may have any ending. */
export const machinePhrases: () => ReadonlyMap<string, readonly Phrase[]> = lazy(phrasesByFirst)

function phrasesByFirst(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
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
  return phrases
}
