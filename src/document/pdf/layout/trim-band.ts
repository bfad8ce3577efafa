import { areAlike } from './are-alike.ts'
import { areHeads } from './are-heads.ts'
import type { Band } from './find-bands.ts'
import { findHeads, type Head } from './find-heads.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows, type Row } from './group-rows.ts'
import type { Side } from './judge-columns.ts'
import { runsOf } from './runs-of.ts'

/** Columns that are written line by line take turns at least so often; a section above or below them is no turn. */
const fewestTurns = 6

/** What stands left and right of a gutter. */
type Sides = Pick<Band, 'left' | 'right'>

/**
 * Leaves out of a band the header above its columns and what follows below them, as far as the file's order agrees.
 *
 * @param band - What stands left and right of a gutter.
 * @param names - The names of sections on the page.
 * @param titles - The largest letters of the page: the name of the person.
 */
export function trimBand(band: Band, names: ReadonlySet<Piece>, titles: readonly Piece[]): { left: Side; right: Side } {
  const headed = fromHeads(band, names)
  const { left, right } =
    (headed ? wholeBelow(headed) : writtenWhole(band)) ?? headed ?? belowName(band, names, titles) ?? band
  const byRows = runsOf(left, right).length >= fewestTurns
  const from = Math.max(topOf(left), topOf(right))
  const to = Math.min(bottomOf(left), bottomOf(right))
  return {
    left: withoutOverhang(left, right, { from, to, careful: 'below', byRows }),
    right: withoutOverhang(right, left, { from, to, careful: 'above', byRows }),
  }
}

/** A pair of columns smaller than this share of its band is a part of something else. */
const leastShare = 0.4

/** Two columns that the file wrote one after the other, all else that it wrote before or after them above or below. */
function writtenWhole({ left, right, runs }: Band): Sides | undefined {
  const least = (left.length + right.length) * leastShare
  const parts = runs.flatMap(fromItsTop)
  const pairs = parts.flatMap((_, at) => pairAt(parts, at, least)).sort((a, b) => b.length - a.length)
  // A name and the contacts beside it are a pair rather than the end of the contacts and all that follows.
  const ends = new Set(parts.map((part) => part.at(-1)))
  const starts = new Set(parts.map(([first]) => first))
  const chosen = pairs.find((pair) => starts.has(pair[0]) && ends.has(pair.at(-1))) ?? pairs[0]
  if (!chosen) return undefined
  const pair = new Set(chosen)
  const sides = { left: left.filter((piece) => pair.has(piece)), right: right.filter((piece) => pair.has(piece)) }
  return sides.left.length > 0 && sides.right.length > 0 ? sides : undefined
}

/** The same of columns under their headings, which go with them. */
function wholeBelow({ left, right }: Sides): Sides | undefined {
  const sides = writtenWhole({ left, right, runs: runsOf(left, right) })
  return sides && topOf(sides.left) === topOf(left) && topOf(sides.right) === topOf(right) ? sides : undefined
}

/** A run in two where it ends with what stands above it, as a header that was written last. */
function fromItsTop(run: readonly Piece[]): (readonly Piece[])[] {
  let top = Infinity
  for (const [at, { base, size }] of run.entries()) {
    if (at > 0 && base + size < top) return [run.slice(0, at), run.slice(at)]
    top = Math.min(top, base)
  }
  return [run]
}

/** A run and the next, without the lines at either end that go with what stands above or below both. */
function pairAt(runs: readonly (readonly Piece[])[], at: number, least: number): (readonly Piece[])[] {
  const [first = [], second = []] = runs.slice(at, at + 2)
  const both = [...first, ...second]
  if (both.length < least || (second.length > 0 && !areBeside(first, second))) return []
  const others = [...runs.slice(0, at), ...runs.slice(at + 2)].flat().map(({ base }) => base)
  const middle = (topOf(both) + bottomOf(both)) / 2
  const top = Math.max(...others.filter((base) => base < middle))
  const bottom = Math.min(...others.filter((base) => base >= middle))
  const isInside = ({ base }: Piece) => base > top && base < bottom
  const pair = both.slice(both.findIndex(isInside), both.findLastIndex(isInside) + 1)
  return pair.length >= least && pair.every(isInside) ? [pair] : []
}

/** One goes on beside the other: what was written row by row goes on below, where the other column has ended. */
function areBeside(one: readonly Piece[], other: readonly Piece[]): boolean {
  return Math.min(bottomOf(one), bottomOf(other)) >= Math.max(topOf(one), topOf(other))
}

/** Drops what stands above the names of two sections side by side, where these are the first: columns start with them. */
function fromHeads(sides: Sides, names: ReadonlySet<Piece>): Sides | undefined {
  const all = [...sides.left, ...sides.right]
  const known = all.filter((piece) => names.has(piece))
  if (known.length < 2) return undefined
  const rightRows = groupRows(sides.right)
  const heads = groupRows(sides.left).find((row) => rightRows.some((other) => areHeads(row, other)))
  if (!heads) return undefined
  const top = Math.min(...heads.map(({ base, size }) => base - size * 0.5))
  const above = all.filter(({ base }) => base < top)
  const below = (side: readonly Piece[]) => side.filter(({ base }) => base >= top)
  if (topOf(known) < top || !areApart(above, below(all))) return undefined
  return { left: below(sides.left), right: below(sides.right) }
}

/** This much white, in font heights, lies below a name and the contacts beside it. */
const nameGap = 2.2

/** Parts a name, or what stands right below it, and the contacts beside it from columns that the file has later. */
function belowName({ left, right }: Band, names: ReadonlySet<Piece>, titles: readonly Piece[]): Sides | undefined {
  const rows = groupRows([...left, ...right])
  const usual = usualSize(rows.flat())
  const end = rows.findIndex((row, at) => at > 0 && baseOf(row) - baseOf(rows[at - 1] ?? row) > usual * nameGap)
  const header = rows.slice(0, Math.max(0, end)).flat()
  const isHead = (piece: Piece) => names.has(piece) || (!titles.includes(piece) && piece.glyphs[0]?.run.bold)
  const goesWith = ({ base, size }: Piece) => base < bottomOf(header) + 1 && base > topOf(header) - size * 1.5
  if (header.length === 0 || header.some(isHead) || !titles.some(goesWith)) return undefined
  const rest = rows.slice(end).flat()
  if (!areApart(header, rest)) return undefined
  const within = (part: readonly Piece[]) => ({
    left: left.filter((piece) => part.includes(piece)),
    right: right.filter((piece) => part.includes(piece)),
  })
  return [within(rest), within(header)].find((sides) => sides.left.length > 0 && sides.right.length > 0)
}

/** The size of most letters. */
function usualSize(pieces: readonly Piece[]): number {
  return pieces.map(({ size }) => size).sort((a, b) => a - b)[pieces.length >> 1] ?? 0
}

interface Overlap {
  /** Where both sides have text. */
  readonly from: number
  readonly to: number
  /** The end at which to leave something out changes the order of reading. */
  readonly careful: 'above' | 'below'
  /** The file changes sides again and again; otherwise its order says more than headings do. */
  readonly byRows: boolean
}

interface Gap {
  readonly start: number
  readonly end: number
  /** How wide it is, in font heights. */
  readonly lines: number
}

/** White space that parts blocks: more than about two empty lines. A heading over both columns stands nearer. */
const blockGap = 2.6
const headingGap = 1.8

/** A gap this much wider than those between the blocks of a column parts the column from something else. */
const clearGap = 1.3

/** Drops rows above and below a gap where only one side has text: a header that happens to be short, what follows. */
function withoutOverhang(
  side: readonly Piece[],
  other: readonly Piece[],
  { from, to, careful, byRows }: Overlap,
): Side {
  const rows = groupRows(side)
  const gaps = gapsOf(rows)
  const isWide = (gap: Gap, rest: readonly Gap[], end: Overlap['careful']) =>
    end === careful
      ? gap.lines > blockGap && rest.every(({ lines }) => lines * clearGap < gap.lines)
      : gap.lines > (end === 'above' ? headingGap : blockGap)
  const heads = byRows ? findHeads(rows) : []
  const isHead = (at: number) => heads.some(({ row }) => row === rows[at])
  const upper = gaps.findLastIndex(
    (gap, at) => gap.start < from - 2 && isWide(gap, gaps.slice(at + 1), 'above') && !isHead(at),
  )
  const lower = gaps.findIndex(
    (gap, at) => gap.end > to + 2 && isWide(gap, gaps.slice(upper + 1, at), 'below') && !goesOn(heads, rows[at + 1]),
  )
  const drops = [
    ({ base }: Piece) => base < (gaps[upper]?.end ?? -Infinity) - 2,
    ({ base }: Piece) => base > (gaps[lower]?.start ?? Infinity) + 2,
  ].filter((isOut) => areApart(side.filter(isOut), [...side.filter((piece) => !isOut(piece)), ...other]))
  const pieces = side.filter((piece) => !drops.some((isOut) => isOut(piece)))
  return { pieces, rows: pieces.length === side.length ? rows : groupRows(pieces) }
}

/** A section like another of its column belongs there, too. */
function goesOn(heads: readonly Head[], row: Row | undefined): boolean {
  const next = heads.find((head) => head.row === row)
  return next !== undefined && heads.some((head) => head !== next && areAlike(head, next))
}

function gapsOf(rows: readonly Row[]): Gap[] {
  return rows.slice(1).map((row, at) => {
    const [start, end] = [baseOf(rows[at] ?? row), baseOf(row)]
    return { start, end, lines: (end - start) / Math.max(...row.map(({ size }) => size)) }
  })
}

/** The file has all of these before all of those, or after them: what floats is painted before the header above it. */
function areApart(these: readonly Piece[], those: readonly Piece[]): boolean {
  const orders = (pieces: readonly Piece[]) => pieces.map(({ order }) => order)
  const [one, other] = [orders(these), orders(those)]
  return Math.max(...one) < Math.min(...other) || Math.max(...other) < Math.min(...one)
}

const topOf = (side: readonly Piece[]) => Math.min(...side.map(({ base }) => base))
const bottomOf = (side: readonly Piece[]) => Math.max(...side.map(({ base }) => base))
