import type { Passage } from './passage.ts'
import { wordAt } from './word-at.ts'

/** Whether "less than" or "unter" ends with word `i`. */
export function isLess(passage: Passage, i: number): boolean {
  const word = wordAt(passage, i)
  if (/^(?:than|als|dan|de|di)$/.test(word))
    return /^(?:less|fewer|weniger|minder|menos|moins|meno)$/.test(wordAt(passage, i - 1))
  return /^(?:under|unter)$/.test(word)
}
