import type { HeaderPart } from '../lines/header-part.ts'
import { trimPart } from './trim-part.ts'

/** The pieces of a part between its commas; those in brackets and in numbers do not split. */
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

/** "1,5 million customers" */
function isDecimal(text: string, at: number): boolean {
  return /^\d,\d/.test(text.slice(at - 1, at + 2))
}

function splitOutside(text: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const [at, sign] of text.split('').entries()) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === ',' && depth <= 0 && !isDecimal(text, at)) pieces.push('')
    else pieces[pieces.length - 1] += sign
  }
  return pieces
}
