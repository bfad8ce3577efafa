import { sectionName } from '../../section-name.ts'
import { isLevel, type Row } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** Two rows side by side hold names of sections and nothing else, and not the same ones. */
export function areHeads(left: Row, right: Row): boolean {
  const [first] = left
  if (!first || !right.some((piece) => isLevel(piece, first))) return false
  const kinds = [...left, ...right].map((piece) => sectionName(pieceText(piece)))
  return !kinds.includes(undefined) && new Set(kinds).size === kinds.length
}
