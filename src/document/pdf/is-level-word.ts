import { levelWords } from '../../data/level-words.ts'

const words = new Set(levelWords.flatMap((row) => row.words))

/** Whether a text is nothing but a level: "expert", "avançado", "sehr gut". */
export function isLevelWord(text: string): boolean {
  return words.has(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
}
