import type { Tag } from '../read-tags.ts'
import { findBands } from './find-bands.ts'

import { type Columns, findColumns } from './find-columns.ts'
import { findGrid } from './find-grid.ts'
import { findLabelTable } from './find-label-table.ts'
import { findRail, type RailCell } from './find-rail.ts'
import type { Piece } from './form-pieces.ts'
import { groupRows, type Row } from './group-rows.ts'
import { isGraded } from './is-graded.ts'
import { runsOf } from './runs-of.ts'

/** A row in reading order. */
export interface OrderedRow {
  readonly row: Row
  readonly column: number
  /** The first pieces of the row that are the label of the rest. */
  readonly label?: number
}

/** Regions nest this deep at most; real pages stay below five. */
const deepest = 12

/** Pieces on one page; a full page of small print has about 400, so more is no page to be laid out with care. */
const mostPieces = 3000

/** What stands above and below the part of a region that was told apart. */
interface Surroundings {
  readonly above: readonly Piece[]
  readonly below: readonly Piece[]
}

const sizeOf = ({ above, below }: Surroundings, pieces: readonly Piece[]) => pieces.length - above.length - below.length

/**
 * What looks like labels or cells inside of columns is told once the columns are apart, so it has to hold more than a
 * share of what they hold; most where the file wrote one column and then the other, as it does with no cells.
 */
const leastShare = { part: 0.49, writtenRail: 0.8, table: 0.8, writtenGrid: 1 }

/** Puts the pieces of a page into the order in which a person reads them. */
export function orderRows(pieces: readonly Piece[], tags: ReadonlyMap<number, Tag>, depth = 0): OrderedRow[] {
  if (pieces.length > mostPieces) return groupRows(pieces).map((row) => ({ row, column: 0 }))
  if (depth > deepest || pieces.length < 2) return groupCells(pieces).map((row) => ({ row, column: 0 }))
  const order = (part: readonly Piece[]) => orderRows(part, tags, depth + 1)
  const bands = findBands(pieces)
  const columns = findColumns(pieces, bands)
  const outweighs = (found: Surroundings, share: number) =>
    !columns || sizeOf(found, pieces) > sizeOf(columns, pieces) * share
  const isWritten = columns !== undefined && runsOf(columns.left, columns.right).length === 2
  const [rail] = [
    { found: findRail(pieces, bands, tags), share: isWritten ? leastShare.writtenRail : leastShare.part },
    { found: findLabelTable(pieces, bands, tags), share: leastShare.table },
  ]
    .flatMap(({ found, share }) => (found && outweighs(found, share) ? [found] : []))
    .sort((a, b) => sizeOf(b, pieces) - sizeOf(a, pieces))
  if (rail) return [...order(rail.above), ...rail.cells.flatMap((cell) => orderCell(cell, order)), ...order(rail.below)]
  const grid = findGrid(pieces, bands)
  if (grid && outweighs(grid, isWritten ? leastShare.writtenGrid : leastShare.part))
    return [...order(grid.above), ...grid.cells.flatMap(order), ...order(grid.below)]
  if (!columns) return groupCells(pieces).map((row) => ({ row, column: 0 }))
  const left = order(columns.left).map((row) => ({ ...row, column: row.column || 1 }))
  const count = Math.max(...left.map(({ column }) => column))
  const right = order(columns.right).map((row) => ({ ...row, column: count + (row.column || 1) }))
  return [
    ...order(columns.above),
    ...(isRightFirst(columns) ? [...right, ...left] : [...left, ...right]),
    ...order(columns.below),
  ]
}

/** The name of a section stands alone; any other label goes into the first line of its content. */
function orderCell(
  { label, content, isHeading }: RailCell,
  order: (part: readonly Piece[]) => OrderedRow[],
): OrderedRow[] {
  const [first, ...rest] = order(content)
  if (!first || isHeading) return [{ row: label, column: 0 }, ...(first ? [first] : []), ...rest]
  return [{ row: [...label, ...first.row], column: first.column, label: label.length }, ...rest]
}

/** The narrower of two columns is at most this wide, against the other, where it is a sidebar. */
const widestSidebar = 0.7

/** A sidebar and the text beside it are read as the file has them; two columns of a text go left to right. */
function isRightFirst({ left, right, below }: Columns): boolean {
  const [one = 0, other = 0] = [left, right].map(
    (side) => Math.max(...side.map((p) => p.right)) - Math.min(...side.map((p) => p.left)),
  )
  if (Math.min(one, other) >= Math.max(one, other) * widestSidebar) return false
  const last = Math.max(...right.map(({ order }) => order))
  return left.every(({ order }) => order > last) || (below.length === 0 && opensWithName(right, left))
}

/** The file starts with a line above the other column and larger than all of it. */
function opensWithName(side: readonly Piece[], other: readonly Piece[]): boolean {
  const first = side.reduce((earliest, piece) => (piece.order < earliest.order ? piece : earliest))
  return other.every(({ order, base, size }) => order > first.order && base > first.base && size < first.size * 0.8)
}

/** Rows from top to bottom, but cells of several lines stay whole where the file wrote them one after the other. */
function groupCells(pieces: readonly Piece[]): Row[] {
  const stream = [...pieces].sort((a, b) => a.order - b.order)
  for (const [index, piece] of stream.entries()) {
    const before = stream[index - 1]
    if (!before || piece.base > before.base - before.size * 0.6) continue
    const cells = cellsAt(stream, index)
    if (!cells) continue
    const inside = new Set([...cells.left, ...cells.right])
    const top = Math.min(...[...inside].map(({ base }) => base))
    const outside = pieces.filter((other) => !inside.has(other))
    return [
      ...groupCells(outside.filter(({ base }) => base < top)),
      ...groupRows(cells.left),
      ...groupCells(cells.right),
      ...groupCells(outside.filter(({ base }) => base >= top)),
    ]
  }
  return groupRows(pieces)
}

/** The cell that ends before `index` and the one beside it that starts there, level with its first line. */
function cellsAt(stream: readonly Piece[], index: number): { left: Piece[]; right: Piece[] } | undefined {
  const start = stream[index]
  if (!start) return undefined
  const left: Piece[] = []
  for (const piece of stream.slice(0, index).reverse()) {
    if (piece.right > start.left || piece.base < start.base - start.size * 0.5) break
    left.push(piece)
  }
  const rows = groupRows(left)
  const bottom = Math.max(...left.map(({ base }) => base))
  const isDense = rows.every(
    (row, at) => at === 0 || (row[0]?.base ?? 0) - (rows[at - 1]?.[0]?.base ?? 0) < start.size * 2.2,
  )
  const isLevel = Math.abs((rows[0]?.[0]?.base ?? -Infinity) - start.base) < start.size * 0.5
  if (rows.length < 2 || !isDense || !isLevel) return undefined
  const edge = Math.max(...left.map(({ right }) => right))
  const right: Piece[] = []
  for (const piece of stream.slice(index)) {
    if (piece.left < edge || piece.base > bottom + piece.size) break
    right.push(piece)
  }
  return groupRows(right).every(isGraded) ? undefined : { left, right }
}
