import { levelWords } from '../../../data/level-words.ts'

const words = new Set(levelWords.flatMap((row) => row.words))

/** Whether a text is nothing but a level: "expert", "avançado", "sehr gut". */
export function isLevelWord(text: string): boolean {
  const lower = text.toLowerCase()
  return words.has(/^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, ''))
}
