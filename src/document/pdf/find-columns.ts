import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows } from './group-rows.ts'
import { isAcross } from './judge-columns.ts'

/** A band of the page whose left and right parts are read one after the other. */
export interface Columns {
  readonly above: readonly Piece[]
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  readonly below: readonly Piece[]
}

/** Finds the largest band that a gutter parts into columns, if there is one. */
export function findColumns(pieces: readonly Piece[]): Columns | undefined {
  const bands = gutters(pieces).flatMap((x) => bandsAt(pieces, x))
  const found = bands
    .filter(({ left, right }) => isAcross(left, right))
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .at(0)
  if (!found) return undefined
  const inside = new Set([...found.left, ...found.right])
  const top = Math.min(...[...inside].map(({ base }) => base))
  const outside = pieces.filter((piece) => !inside.has(piece))
  return {
    ...found,
    above: outside.filter(({ base }) => base < top),
    below: outside.filter(({ base }) => base >= top),
  }
}

const sizeOf = ({ left, right }: Pick<Columns, 'left' | 'right'>) => left.length + right.length

/** Left edges that at least two rows share: a column starts at one of them. */
function gutters(pieces: readonly Piece[]): number[] {
  const edges = pieces.map(({ left }) => left).sort((a, b) => a - b)
  const first = edges[0] ?? 0
  const found: number[] = []
  for (const edge of edges) {
    const isNew = edge > first + 20 && edge - (found.at(-1) ?? -Infinity) > 3
    if (isNew && edges.filter((other) => Math.abs(other - edge) <= 3).length >= 2) found.push(edge)
  }
  return found
}

/** The stretches of the page where no line runs across `x`. */
function bandsAt(pieces: readonly Piece[], x: number): Pick<Columns, 'left' | 'right'>[] {
  const bands: { left: Piece[]; right: Piece[] }[] = []
  let band = { left: [] as Piece[], right: [] as Piece[] }
  for (const row of groupRows(pieces)) {
    if (row.some((piece) => piece.left < x - 2 && piece.right > x - piece.size * 0.5)) {
      bands.push(band)
      band = { left: [], right: [] }
      continue
    }
    for (const piece of row) (piece.left < x - 2 ? band.left : band.right).push(piece)
  }
  return [...bands, band].filter(({ left, right }) => left.length > 1 && right.length > 1).map(withoutOverhang)
}

/** Drops rows above and below where only one side has text: a header that happens to be short, the rest of a page. */
function withoutOverhang({ left, right }: { left: Piece[]; right: Piece[] }): Pick<Columns, 'left' | 'right'> {
  const tops = [left, right].map((side) => Math.min(...side.map(({ base }) => base)))
  const [leftTop = 0, rightTop = 0] = tops
  const gapAbove = (side: readonly Piece[], top: number) => {
    const rows = groupRows(side.filter(({ base }) => base < top + 2))
    const bases = rows.map(baseOf)
    return bases.findLast((base, index) => {
      const next = bases[index + 1]
      return next !== undefined && next - base > (rows[index]?.[0]?.size ?? 10) * 2.2
    })
  }
  const cut = leftTop < rightTop ? gapAbove(left, rightTop) : gapAbove(right, leftTop)
  if (cut === undefined) return { left, right }
  return { left: left.filter(({ base }) => base > cut), right: right.filter(({ base }) => base > cut) }
}
