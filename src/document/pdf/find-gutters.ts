import type { Piece } from './form-pieces.ts'
import { groupRows } from './group-rows.ts'

/** What stands left and right of a gutter that no line crosses. */
export interface Band {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
}

/** Left edges this close, in points, are one edge. */
const sameEdge = 3

/** Left edges that at least two rows share: a column or a row of cells starts at each of them. */
export function findGutters(pieces: readonly Piece[]): number[] {
  const edges = pieces.map(({ left }) => left).sort((a, b) => a - b)
  const first = edges[0] ?? 0
  const gutters: number[] = []
  for (const [index, edge] of edges.entries()) {
    if (edge < first + 20 || edge - (gutters.at(-1) ?? -Infinity) <= sameEdge) continue
    if ((edges[index + 1] ?? Infinity) - edge <= sameEdge) gutters.push(edge)
  }
  return gutters
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
