import { levelWords, oftenMisspelt } from '../../data/level-words.ts'
import type { SkillLevel } from '../../types.ts'
import { isMisspelt } from '../lines/is-misspelt.ts'

const shortest = 7
/** They grade nothing: "experienced" does. */
const noun = /^experiences?$/

const levels = oftenMisspelt.map((word) => ({
  word,
  level: levelWords.find(({ words }) => words.includes(word))?.level,
}))

/** The level of a word with one letter wrong, left out, put in or swapped; doubled letters count once: "begginer", "advanved". */
export function misspeltLevel(word: string): SkillLevel | undefined {
  if (word.length < shortest || word.length > 16 || !/^[a-z]+$/.test(word) || noun.test(word)) return undefined
  return levels.find((known) => isMisspelt(word, known.word))?.level
}
