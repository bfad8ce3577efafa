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

/** Letters by which a phrase is looked up; no beginning before an asterisk is shorter. */
const letters = 3

/**
 * The phrases of the table that start with the same three letters as a word; hardly any word of a CV has one.
 * They have no capitals and accents, and `kandidat*` may have any ending.
 */
export function machinePhrases(word: string): readonly Phrase[] {
  return phrasesByStart().get(word.slice(0, letters)) ?? []
}

const phrasesByStart = lazy(() => {
  const phrases = new Map<string, Phrase[]>()
  for (const [meaning, lists] of Object.entries(machineWords) as [MachineWord, readonly string[]][]) {
    for (const [language, list] of lists.entries()) {
      const plain = list.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
      for (const phrase of plain.split(', ').filter(Boolean)) {
        const words = phrase.split(' ')
        const start = (words[0] ?? '').slice(0, letters)
        const same = phrases.get(start) ?? []
        same.push({ meaning, language, length: words.length, words })
        phrases.set(start, same)
      }
    }
  }
  return phrases
})
