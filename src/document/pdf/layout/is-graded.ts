import { isGrade } from '../../is-grade.ts'
import type { Row } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** Whether a row holds nothing but levels and years: what stands before it is a skill. */
export function isGraded(row: Row): boolean {
  return row.map(pieceText).every(isGrade)
}
