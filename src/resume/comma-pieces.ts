import type { HeaderPart } from './header-part.ts'
import { trimPart } from './trim-part.ts'

/** The pieces of a part between its commas; those in brackets do not split. */
export function commaPieces(part: HeaderPart): HeaderPart[] {
  const pieces: HeaderPart[] = []
  let at = 0
  for (const piece of splitOutside(part.text)) {
    const trimmed = trimPart(piece, part.start + at, part.row)
    if (trimmed) pieces.push(trimmed)
    at += piece.length + 1
  }
  return pieces
}

function splitOutside(text: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === ',' && depth <= 0) pieces.push('')
    else pieces[pieces.length - 1] += sign
  }
  return pieces
}
