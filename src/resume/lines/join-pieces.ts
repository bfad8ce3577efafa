import { cutPart } from './cut-part.ts'
import type { HeaderPart } from './header-part.ts'

/** Neighbouring pieces as they stand in their part, commas included. */
export function joinPieces(part: HeaderPart, pieces: readonly HeaderPart[]): HeaderPart | undefined {
  const first = pieces[0]
  const last = pieces.at(-1)
  return first && last && cutPart(part, first.start - part.start, last.end - part.start)
}
