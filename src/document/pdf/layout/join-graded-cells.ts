import { isGrade } from '../../is-grade.ts'
import type { Piece } from './form-pieces.ts'
import { isLevel } from './group-rows.ts'
import { pieceText } from './piece-text.ts'
import { withNextLine } from './with-next-line.ts'

/** Figures under the heading of a column, too: `Years` over `9`. */
const figure = /^\d{1,2}\+?$/

/**
 * Joins the lines of a cell between a label and its grade, where a table has several such rows:
 * `Languages | Go, Python, TypeScript | 9 years`, of which
 * `TypeScript` stands below. Read line by line, the grade would be said of the first line or of the last.
 */
export function joinGradedCells(pieces: readonly Piece[]): readonly Piece[] {
  const grades = pieces.filter((piece) => piece.glyphs.length <= 25 && isGradeText(pieceText(piece)))
  if (grades.length === 0) return pieces
  const cells = pieces.filter((piece) => isGraded(piece, pieces, grades))
  const columns = cells.filter((cell) => cells.some((other) => other !== cell && Math.abs(other.left - cell.left) <= 3))
  if (columns.length === 0) return pieces
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    let cell = pieces[at] as Piece
    if (columns.includes(cell)) {
      for (let next = pieces[at + 1]; next && isBelow(pieces[at] as Piece, next, pieces); next = pieces[at + 1]) {
        cell = withNextLine(cell, next)
        at++
      }
    }
    joined.push(cell)
  }
  return joined
}

const isGradeText = (text: string) => figure.test(text) || isGrade(text)

/** Next to it at the right stands a grade, and at the left a label, which is neither a bullet nor a date. */
function isGraded(cell: Piece, pieces: readonly Piece[], grades: readonly Piece[]): boolean {
  const grade = grades.find((other) => other.left >= cell.right && isLevel(other, cell))
  if (!grade) return false
  const isBetween = ({ left, right }: Piece) => left >= cell.right && right <= grade.left
  const isLabel = (piece: Piece) => piece.right <= cell.left && piece.glyphs.length > 1 && !/\d/.test(pieceText(piece))
  const row = pieces.filter((piece) => isLevel(piece, cell))
  return row.some(isLabel) && !row.some(isBetween)
}

/** The next line, flush with it, beside which nothing stands. */
function isBelow(upper: Piece, lower: Piece, pieces: readonly Piece[]): boolean {
  const step = lower.base - upper.base
  const isNext = step > upper.size * 0.9 && step < upper.size * 1.7 && Math.abs(lower.left - upper.left) <= 3
  return isNext && !pieces.some((other) => other !== lower && isLevel(other, lower))
}
