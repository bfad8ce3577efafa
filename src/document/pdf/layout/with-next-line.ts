import type { Piece } from './form-pieces.ts'

/** A piece with the line below it, which stays where it is and is read behind the first. */
export function withNextLine(piece: Piece, { glyphs: [first, ...rest], right }: Piece): Piece {
  const glyphs = [...piece.glyphs, ...(first ? [{ ...first, spaced: true }] : []), ...rest]
  return { ...piece, glyphs, right: Math.max(piece.right, right) }
}
