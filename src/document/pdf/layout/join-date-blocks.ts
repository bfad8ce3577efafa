import { endsRange } from '../../ends-range.ts'
import type { Piece } from './form-pieces.ts'
import { isLevel } from './group-rows.ts'
import { pieceText } from './piece-text.ts'
import { withNextLine } from './with-next-line.ts'

/** A block of dates at the right is narrow; longer lines are running text. */
const longestLine = 25

/** "March 2020", "03/2020 –", "2020" */
const start = /^(?:\p{L}{3,9}\.? |\d{1,2}[./])?(?:19|20)\d\d(?: ?[-–—])?$/u
const end = /^(?:\p{L}{3,9}\.? |\d{1,2}[./])?(?:19|20)\d\d$|^\p{L}{3,12}$/u

/** White space, in font heights, that parts two cells. */
const cellGap = 3

/**
 * Puts a range of dates that a narrow block broke over two lines, and at the right the place below it, into the line
 * that it starts beside: `March 2020` over `– present` over `Leeds`. Read line by line, it would stand among the
 * sentences beside it.
 */
export function joinDateBlocks(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const [first, second, third] = pieces.slice(at, at + 3)
    if (!first) break
    if (!second || !isBroken(first, second)) {
      joined.push(first)
    } else if (hasTextBefore(first, pieces)) {
      const dates = movedBehind(first, second, 0.3)
      const hasPlace = third !== undefined && isBelow(second, third) && !/\d/.test(pieceText(third))
      joined.push(squeezed(hasPlace ? movedBehind(dates, third, cellGap) : dates, startBehind(first, pieces)))
      at += hasPlace ? 2 : 1
    } else if (hasTextBehind(first, pieces)) {
      joined.push(withNextLine(first, second))
      at++
    } else joined.push(first)
  }
  return joined
}

function isBroken(first: Piece, second: Piece): boolean {
  if (!isBelow(first, second)) return false
  const [upper, lower] = [first, second].map(pieceText) as [string, string]
  if (!start.test(upper)) return false
  return /[-–—]$/.test(upper) ? end.test(lower) : endsRange(lower)
}

/** The next line of the same narrow block, flush with it at the left or at the right. */
function isBelow(upper: Piece, lower: Piece): boolean {
  const step = lower.base - upper.base
  const isFlush = Math.abs(lower.left - upper.left) <= 2 || Math.abs(lower.right - upper.right) <= 2
  return isFlush && step > upper.size * 0.9 && step < upper.size * 1.9 && lower.glyphs.length <= longestLine
}

/** Something stands at its left, in its line: without that it is a column of its own. */
function hasTextBefore(piece: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some((other) => other.right <= piece.left && isLevel(other, piece))
}

/** Something stands at its right, in its line, as beside a narrow block of dates at the left. */
function hasTextBehind(piece: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some((other) => other.left >= piece.right && isLevel(other, piece))
}

/** The second piece goes on where the first ends, after a gap in font heights. */
function movedBehind(piece: Piece, other: Piece, gap: number): Piece {
  const shift = piece.right + gap * piece.size - other.left
  const glyphs = other.glyphs.map((glyph, at) => ({
    ...glyph,
    spaced: at === 0 || glyph.spaced,
    left: glyph.left + shift,
    right: glyph.right + shift,
  }))
  return { ...piece, glyphs: [...piece.glyphs, ...glyphs], right: other.right + shift }
}

/** Where the next column starts, if there is one. */
function startBehind(piece: Piece, pieces: readonly Piece[]): number {
  return Math.min(
    ...pieces.filter((other) => other.left >= piece.right && isLevel(other, piece)).map(({ left }) => left),
  )
}

/** As narrow as it must be to end before the next column. */
function squeezed(piece: Piece, next: number): Piece {
  const factor = (next - piece.size - piece.left) / (piece.right - piece.left)
  if (factor >= 1) return piece
  const place = (x: number) => piece.left + (x - piece.left) * factor
  const glyphs = piece.glyphs.map((glyph) => ({ ...glyph, left: place(glyph.left), right: place(glyph.right) }))
  return { ...piece, glyphs, right: place(piece.right) }
}
