import type { Piece } from './form-pieces.ts'
import { groupRows, type Row } from './group-rows.ts'
import { runsOf } from './runs-of.ts'

/** What stands left and right of a gutter that no line crosses. */
export interface Band {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  /** The pieces of both in the file's order, cut wherever it changes sides. */
  readonly runs: readonly (readonly Piece[])[]
}

/** Left edges this close, in points, are one edge. */
const sameEdge = 3

/** How far, in points, a list may be set in from its heading. */
const widestHang = 30

/** Rows that start, or end, at one place. */
interface Edge {
  readonly edge: number
  readonly rows: readonly Piece[]
}

/** No page has more columns than this; the edges that most rows share are tried. */
const mostGutters = 12

/** The bands of a region, for each edge where a column or a row of cells may start. */
export function findBands(pieces: readonly Piece[]): Band[] {
  const gutters = findGutters(pieces)
  if (gutters.length === 0) return []
  const rows = groupRows(pieces)
  return gutters.flatMap((x) => bandsAt(rows, x))
}

/** Left edges that rows share, and those of blocks set flush right. */
function findGutters(pieces: readonly Piece[]): number[] {
  const first = Math.min(...pieces.map(({ left }) => left))
  const lefts = withHanging(sharedEdges(pieces, ({ left }) => left)).filter(
    ({ edge, rows }) => edge >= first + 20 && rows.length > 1,
  )
  const rights = sharedEdges(pieces, ({ right }) => right)
    .flatMap(({ rows }) => blocksOf(rows))
    .filter((rows) => rows.length >= fewestFlushRight)
    .map((rows) => ({ edge: Math.min(...rows.map(({ left }) => left)), rows }))
    .filter(({ edge }) => edge >= first + 20)
  return [...lefts, ...rights]
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, mostGutters)
    .map(({ edge }) => edge)
}

/** The heading of a list stands out to the left of it, and there the column starts. */
function withHanging(edges: readonly Edge[]): Edge[] {
  return edges.map((own, at) => {
    const next = edges[at + 1]
    const isHanging = next && next.rows.length > 1 && next.edge - own.edge < widestHang && own.rows.every(isHead(next))
    return isHanging ? { edge: own.edge, rows: [...own.rows, ...next.rows] } : own
  })
}

/** It stands right above a row, and stands out from it. */
function isHead({ rows }: Edge): (head: Piece) => boolean {
  return (head) =>
    rows.some((row) => {
      const step = row.base - head.base
      const standsOut = head.size > row.size * 1.05 || (isBold(head) && !isBold(row))
      return step > 0 && step < head.size * 3 && standsOut
    })
}

const isBold = ({ glyphs: [first] }: Piece) => first?.run.bold === true

/** An address beside a name has this many lines at least; two lines may end together by chance. */
const fewestFlushRight = 3

/** Lines that follow each other closely, one below the other. */
function blocksOf(rows: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = []
  for (const piece of [...rows].sort((a, b) => a.base - b.base)) {
    const before = blocks.at(-1)?.at(-1)
    if (before && piece.base - before.base < piece.size * 2.2) blocks.at(-1)?.push(piece)
    else blocks.push([piece])
  }
  return blocks
}

function sharedEdges(pieces: readonly Piece[], edgeOf: (piece: Piece) => number): Edge[] {
  const groups: { edge: number; rows: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => edgeOf(a) - edgeOf(b))) {
    const group = groups.at(-1)
    if (group && edgeOf(piece) - group.edge <= sameEdge) group.rows.push(piece)
    else groups.push({ edge: edgeOf(piece), rows: [piece] })
  }
  return groups
}

/** The stretches of a region in which no line runs across `x`; columns, rails and grids have two pieces a side at least. */
function bandsAt(rows: readonly Row[], x: number): Band[] {
  const bands: { left: Piece[]; right: Piece[] }[] = [{ left: [], right: [] }]
  for (const row of rows) {
    const isCrossed = row.some((piece) => piece.left < x - sameEdge && piece.right > x - piece.size * 0.4)
    if (isCrossed) bands.push({ left: [], right: [] })
    else for (const piece of row) bands.at(-1)?.[piece.left < x - sameEdge ? 'left' : 'right'].push(piece)
  }
  return bands
    .filter(({ left, right }) => left.length > 1 && right.length > 1)
    .map(({ left, right }) => ({ left, right, runs: runsOf(left, right) }))
}
