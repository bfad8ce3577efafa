import type { Piece } from './form-pieces.ts'

/** Those asked for before: a piece is judged by its text again and again. */
const texts = new WeakMap<Piece, string>()

/** The letters of a piece with the spaces that the file writes; good enough to judge it by. */
export function pieceText(piece: Piece): string {
  const known = texts.get(piece)
  if (known !== undefined) return known
  let written = ''
  for (const { spaced, text } of piece.glyphs) written += spaced && written !== '' ? ` ${text}` : text
  texts.set(piece, written)
  return written
}
