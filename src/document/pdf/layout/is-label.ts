import type { Piece } from './form-pieces.ts'
import { groupRows } from './group-rows.ts'
import { pieceText } from './piece-text.ts'
import { standsOut } from './stands-out.ts'

/** A date with a place, wrapped in a narrow cell, has this many lines at most, each this long. */
const mostLines = 4
const longestLine = 40

/** "2019", not "20190" */
const year = /\b(?:19|20)\d\d\b/

/** A few short lines: a name, or a date with a place. A heading with a text of its own, or a list, is a cell. */
export function isLabel(label: readonly Piece[]): boolean {
  const [first, ...rest] = groupRows(label)
  const lines = [first ?? [], ...rest].map((row) => row.map(pieceText).join(' '))
  if (!first || lines.length > mostLines || lines.some((line) => line.length > longestLine)) return false
  if (rest.length === 0 || lines.some((line) => year.test(line))) return true
  return rest.length === 1 && (!standsOut(first, rest.flat()) || standsOut(rest.flat(), first))
}
