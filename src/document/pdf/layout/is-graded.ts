import type { Row } from './group-rows.ts'
import { isLevelWord } from './is-level-word.ts'
import { pieceText } from './piece-text.ts'

/** "12 Jahre", "3+ yrs" */
const count = /^[<>~]?\s?\d{1,2}(?:[.,]\d)?\s?\+?\s?\p{L}{1,8}\.?$/u

/** Whether a row holds nothing but levels and years: what stands before it is a skill. */
export function isGraded(row: Row): boolean {
  return row.map(pieceText).every((text) => count.test(text) || isLevelWord(text))
}
