import { levelWords } from '../../data/level-words.ts'

const levels = new Set(levelWords.flatMap(({ words }) => words))

/** Whether a word in small letters grades a skill: "expert", "beginner", "fluent". */
export function isLevelWord(word: string): boolean {
  return levels.has(word)
}
