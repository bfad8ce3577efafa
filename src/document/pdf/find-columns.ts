import { areHeads } from './are-heads.ts'
import type { Band } from './find-bands.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows, type Row } from './group-rows.ts'
import { isAcross, type Side } from './judge-columns.ts'
import { pieceText } from './piece-text.ts'
import { sectionName } from './section-name.ts'

/** A band of the page whose left and right parts are read one after the other. */
export interface Columns {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  readonly above: readonly Piece[]
  readonly below: readonly Piece[]
}

/** Finds the largest band that a gutter parts into columns, if there is one. */
export function findColumns(pieces: readonly Piece[], bands: readonly Band[]): Columns | undefined {
  if (bands.length === 0) return undefined
  const isHeaded = pieces.filter(isName).length > 1
  const found = bands
    .map((band) => withoutOverhang(isHeaded ? fromHeads(band) : band))
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .find(({ left, right }) => isAcross(left, right))
  if (!found) return undefined
  const [left, right] = [found.left.pieces, found.right.pieces]
  const inside = new Set([...left, ...right])
  const top = Math.min(...[...inside].map(({ base }) => base))
  const outside = pieces.filter((piece) => !inside.has(piece))
  return {
    left,
    right,
    above: outside.filter(({ base }) => base < top),
    below: outside.filter(({ base }) => base >= top),
  }
}

const sizeOf = ({ left, right }: { left: Side; right: Side }) => left.pieces.length + right.pieces.length

const isName = (piece: Piece) => piece.glyphs.length < 40 && sectionName(pieceText(piece)) !== undefined

type Sides = Pick<Band, 'left' | 'right'>

/** Drops what stands above the names of two sections side by side: columns start with them. */
function fromHeads({ left, right }: Sides): Sides {
  const rightRows = groupRows(right)
  const heads = groupRows(left).find((row) => rightRows.some((other) => areHeads(row, other)))
  if (!heads) return { left, right }
  const top = Math.min(...heads.map(({ base, size }) => base - size * 0.5))
  const below = (side: readonly Piece[]) => side.filter(({ base }) => base >= top)
  return { left: below(left), right: below(right) }
}

/** Drops rows above and below a gap where only one side has text: a header that happens to be short, what follows. */
function withoutOverhang({ left, right }: Sides): { left: Side; right: Side } {
  const top = (side: readonly Piece[]) => Math.min(...side.map(({ base }) => base))
  const bottom = (side: readonly Piece[]) => Math.max(...side.map(({ base }) => base))
  const from = Math.max(top(left), top(right))
  const to = Math.min(bottom(left), bottom(right))
  const trim = (side: readonly Piece[]) => {
    const rows = groupRows(side)
    const breaks = breaksOf(rows)
    if (breaks.length === 0) return { pieces: side, rows }
    const first = Math.max(-Infinity, ...breaks.filter(({ start }) => start < from - 2).map(({ end }) => end))
    const last = Math.min(Infinity, ...breaks.filter(({ end }) => end > to + 2).map(({ start }) => start))
    const pieces = side.filter(({ base }) => base >= first - 2 && base <= last + 2)
    return { pieces, rows: groupRows(pieces) }
  }
  return { left: trim(left), right: trim(right) }
}

/** White space that parts blocks: more than about two empty lines. */
const blockGap = 2.6

/** The gaps of one side that are wider than any between its lines: where each starts and ends. */
function breaksOf(rows: readonly Row[]): { start: number; end: number }[] {
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index] ?? row
    const size = Math.max(...row.map((piece) => piece.size))
    const [start, end] = [baseOf(before), baseOf(row)]
    return end - start > size * blockGap ? [{ start, end }] : []
  })
}
