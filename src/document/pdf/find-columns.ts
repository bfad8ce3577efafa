import type { Band } from './find-bands.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows } from './group-rows.ts'
import { isAcross } from './judge-columns.ts'

/** A band of the page whose left and right parts are read one after the other. */
export interface Columns extends Band {
  readonly above: readonly Piece[]
  readonly below: readonly Piece[]
}

/** Finds the largest band that a gutter parts into columns, if there is one. */
export function findColumns(pieces: readonly Piece[], bands: readonly Band[]): Columns | undefined {
  const found = bands
    .map(withoutOverhang)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .find(({ left, right }) => isAcross(left, right))
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

const sizeOf = ({ left, right }: Band) => left.length + right.length

/** Drops rows above and below a gap where only one side has text: a header that happens to be short, what follows. */
function withoutOverhang({ left, right }: Band): Band {
  const top = (side: readonly Piece[]) => Math.min(...side.map(({ base }) => base))
  const bottom = (side: readonly Piece[]) => Math.max(...side.map(({ base }) => base))
  const from = Math.max(top(left), top(right))
  const to = Math.min(bottom(left), bottom(right))
  const trim = (side: readonly Piece[]) => {
    const breaks = breaksOf(side)
    const first = Math.max(-Infinity, ...breaks.filter(({ start }) => start < from - 2).map(({ end }) => end))
    const last = Math.min(Infinity, ...breaks.filter(({ end }) => end > to + 2).map(({ start }) => start))
    return side.filter(({ base }) => base >= first - 2 && base <= last + 2)
  }
  return { left: trim(left), right: trim(right) }
}

/** White space that parts blocks: more than about two empty lines. */
const blockGap = 2.6

/** The gaps of one side that are wider than any between its lines: where each starts and ends. */
function breaksOf(side: readonly Piece[]): { start: number; end: number }[] {
  const rows = groupRows(side)
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index] ?? row
    const size = Math.max(...row.map((piece) => piece.size))
    const [start, end] = [baseOf(before), baseOf(row)]
    return end - start > size * blockGap ? [{ start, end }] : []
  })
}
