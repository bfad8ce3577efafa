import type { HeaderPart } from './header-part.ts'
import { trimPart } from './trim-part.ts'

/** The pieces of a part between its commas; those in brackets do not split. */
export function commaPieces(part: HeaderPart): HeaderPart[] {
  const pieces: HeaderPart[] = []
  let at = 0
  for (const piece of part.text.split(/,(?![^(]{0,60}\))/)) {
    const trimmed = trimPart(piece, part.start + at, part.row)
    if (trimmed) pieces.push(trimmed)
    at += piece.length + 1
  }
  return pieces
}
