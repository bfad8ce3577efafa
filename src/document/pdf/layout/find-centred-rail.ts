import type { Band } from './find-bands.ts'
import type { Rail, RailCell } from './find-rail.ts'
import type { Piece } from './form-pieces.ts'
import { groupRows } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** A cell at the left of a table has this many lines at most, each this long. */
const mostLines = 3
const longestLine = 40

/** Two labels, each with its content. */
const fewestRuns = 4

/**
 * Finds a table whose cells at the left stand in the middle of the lines beside them, as HTML sets them: a date beside
 * three lines on a job. Read row by row, the date would fall between the lines.
 */
export function findCentredRail(pieces: readonly Piece[], bands: readonly Band[]): Rail | undefined {
  const [cells] = bands
    .flatMap(({ left, runs }) => (runs.length < fewestRuns ? [] : chainsOf(runs, new Set(left))))
    .filter((chain) => chain.length > 1 && chain.some(isLower))
    .sort((a, b) => b.length - a.length)
  if (!cells) return undefined
  const inside = new Set(cells.flatMap(({ label, content }) => [...label, ...content]))
  const top = Math.min(...[...inside].map(({ base }) => base))
  const outside = pieces.filter((piece) => !inside.has(piece))
  return {
    above: outside.filter(({ base }) => base < top),
    cells,
    below: outside.filter(({ base }) => base >= top),
  }
}

/** A label and what was written right after it, again and again, each pair below the one before. */
function chainsOf(runs: readonly (readonly Piece[])[], left: ReadonlySet<Piece>): RailCell[][] {
  const chains: RailCell[][] = [[]]
  for (const [at, content] of runs.entries()) {
    const before = runs[at - 1]
    if (!before || !content[0] || left.has(content[0])) continue
    const label = lastBlock(before)
    const last = chains.at(-1)?.at(-1)?.content
    // Something else above the label, a heading, ends the table.
    const goesOn = label.length === before.length && (!last || topOf(content) > bottomOf(last))
    if (!goesOn) chains.push([])
    if (isLabel(label) && isBesideMiddle(label, content)) chains.at(-1)?.push({ label, content, isHeading: false })
    else chains.push([])
  }
  return chains
}

/** The last lines that follow each other closely. */
function lastBlock(pieces: readonly Piece[]): readonly Piece[] {
  const rows = groupRows(pieces)
  const start = rows.findLastIndex(
    (row, at) => at === 0 || topOf(row) - bottomOf(rows[at - 1] ?? row) > (row[0]?.size ?? 0) * 1.8,
  )
  const block = new Set(rows.slice(start).flat())
  return pieces.filter((piece) => block.has(piece))
}

/** The label starts below the first of several lines. */
function isLower({ label, content }: RailCell): boolean {
  return groupRows(content).length > 1 && topOf(label) > topOf(content) + 2
}

function isLabel(label: readonly Piece[]): boolean {
  const rows = groupRows(label)
  return rows.length <= mostLines && rows.every((row) => row.map(pieceText).join(' ').length <= longestLine)
}

function isBesideMiddle(label: readonly Piece[], content: readonly Piece[]): boolean {
  const middle = (pieces: readonly Piece[]) => (topOf(pieces) + bottomOf(pieces)) / 2
  return Math.abs(middle(label) - middle(content)) < (label[0]?.size ?? 0) * 0.6
}

const topOf = (pieces: readonly Piece[]) => Math.min(...pieces.map(({ base }) => base))
const bottomOf = (pieces: readonly Piece[]) => Math.max(...pieces.map(({ base }) => base))
