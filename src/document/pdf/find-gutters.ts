import type { Piece } from './form-pieces.ts'
import { groupRows } from './group-rows.ts'

/** What stands left and right of a gutter that no line crosses. */
export interface Band {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
}

/** Left edges this close, in points, are one edge. */
const sameEdge = 3

/** No page has more columns than this; the edges that most rows share are tried. */
const mostGutters = 12

/** Left edges that at least two rows share: a column or a row of cells starts at each of them. */
export function findGutters(pieces: readonly Piece[]): number[] {
  const edges = pieces.map(({ left }) => left).sort((a, b) => a - b)
  const first = edges[0] ?? 0
  const gutters: { edge: number; rows: number }[] = []
  for (const edge of edges) {
    const gutter = gutters.at(-1)
    if (gutter && edge - gutter.edge <= sameEdge) gutter.rows++
    else if (edge >= first + 20) gutters.push({ edge, rows: 1 })
  }
  return gutters
    .filter(({ rows }) => rows > 1)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, mostGutters)
    .map(({ edge }) => edge)
}

/** The stretches of a region in which no line runs across `x`. */
export function bandsAt(pieces: readonly Piece[], x: number): Band[] {
  const bands: { left: Piece[]; right: Piece[] }[] = [{ left: [], right: [] }]
  for (const row of groupRows(pieces)) {
    const isCrossed = row.some((piece) => piece.left < x - sameEdge && piece.right > x - piece.size * 0.4)
    if (isCrossed) bands.push({ left: [], right: [] })
    else for (const piece of row) bands.at(-1)?.[piece.left < x - sameEdge ? 'left' : 'right'].push(piece)
  }
  return bands.filter(({ left, right }) => left.length > 0 && right.length > 0)
}
