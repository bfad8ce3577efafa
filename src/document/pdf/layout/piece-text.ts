import type { Piece } from './form-pieces.ts'

/** The letters of a piece with the spaces that the file writes; good enough to judge it by. */
export function pieceText({ glyphs }: Piece): string {
  return glyphs.map(({ spaced, text }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('')
}
