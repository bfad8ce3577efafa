import type { Piece } from './form-pieces.ts'
import { isLevelWord } from './is-level-word.ts'
import { pieceText } from './piece-text.ts'

/** A wrapped cell of a table is narrow; longer lines are running text. */
const longestLine = 25

/**
 * Joins the two lines of a cell when the cells beside it stand in the middle of their height: `Very` above and `good`
 * below the line of `Go` and `5 years`. Read line by line, the row would fall apart.
 */
export function joinWrappedCells(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const [upper, lower] = [pieces[at], pieces[at + 1]]
    if (!upper) break
    const around = [...pieces.slice(Math.max(0, at - 2), at), ...pieces.slice(at + 2, at + 4)]
    const cell = lower && isWrapped(upper, lower) ? join(upper, lower) : undefined
    const beside = around.filter((piece) => cell && isBeside(piece, cell)).length
    if (cell && (beside >= 2 || (beside === 1 && isLevelWord(pieceText(cell))))) {
      joined.push(cell)
      at++
    } else joined.push(upper)
  }
  return joined
}

function isWrapped(upper: Piece, lower: Piece): boolean {
  const step = lower.base - upper.base
  return (
    Math.abs(lower.left - upper.left) <= 3 &&
    step > upper.size * 0.9 &&
    step < upper.size * 1.7 &&
    Math.max(upper.glyphs.length, lower.glyphs.length) <= longestLine &&
    upper.glyphs[0]?.run.bold === lower.glyphs[0]?.run.bold
  )
}

function join(upper: Piece, lower: Piece): Piece {
  const [first, ...rest] = lower.glyphs
  return {
    ...upper,
    glyphs: [...upper.glyphs, ...(first ? [{ ...first, spaced: true }] : []), ...rest],
    right: Math.max(upper.right, lower.right),
    base: (upper.base + lower.base) / 2,
  }
}

function isBeside(piece: Piece, cell: Piece): boolean {
  const isLevel = Math.abs(piece.base - cell.base) < cell.size * 0.25
  return isLevel && (piece.right <= cell.left || piece.left >= cell.right)
}
