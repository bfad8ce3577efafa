import type { Piece } from './form-pieces.ts'

/** Points: a name is seldom set so large, and nobody writes over it. */
const leastSize = 40

/** Large letters over which others are written: the initials or the watermark behind a text. */
export function isBackdrop(piece: Piece, pieces: readonly Piece[]): boolean {
  if (piece.size < leastSize) return false
  const { left, right, base, size } = piece
  return pieces.some((other) => {
    const middle = (other.left + other.right) / 2
    const isOver = middle > left && middle < right && other.base < base && other.base > base - size * 0.7
    return isOver && other.size < size / 2
  })
}
