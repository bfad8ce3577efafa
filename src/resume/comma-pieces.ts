import { cutPart } from './cut-part.ts'
import { type HeaderPart, trimPart } from './split-header-line.ts'

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

/** Neighbouring pieces as they stand in their part, commas included. */
export function joinPieces(part: HeaderPart, pieces: readonly HeaderPart[]): HeaderPart | undefined {
  const first = pieces[0]
  const last = pieces.at(-1)
  return first && last && cutPart(part, first.start - part.start, last.end - part.start)
}
