import { sectionName } from '../../section-name.ts'
import type { Tag } from '../read-tags.ts'
import { areHeads } from './are-heads.ts'
import type { Band } from './find-bands.ts'
import type { Rail, RailCell } from './find-rail.ts'
import type { Piece } from './form-pieces.ts'
import { groupRows, isLevel } from './group-rows.ts'
import { isLabel } from './is-label.ts'
import { markHeadings } from './mark-headings.ts'
import { pieceText } from './piece-text.ts'

/** A label with what it governs. */
type Pair = Omit<RailCell, 'isHeading'>

/** Two labels, each with its content. */
const fewestRuns = 4

/** Labels wider than this, against what they govern, are cells of a grid. */
const widestLabels = 0.6

/**
 * Finds a table of labels that the file has cell by cell: a label, what it governs, the next label below both. The cells
 * of a row may be set level with each other, or the lower in the middle of the taller, as HTML does. Read line by line,
 * a date would fall between the lines beside it.
 */
export function findLabelTable(
  pieces: readonly Piece[],
  bands: readonly Band[],
  tags: ReadonlyMap<number, Tag>,
): Rail | undefined {
  const [pairs] = bands
    .flatMap(({ left, runs }) => (runs.length < fewestRuns || haveHeads(runs) ? [] : chainsOf(runs, new Set(left))))
    .filter((chain) => chain.length > 1 && chain.some(isTall) && isNarrow(chain))
    .sort((a, b) => b.flatMap(piecesOf).length - a.flatMap(piecesOf).length)
  if (!pairs) return undefined
  const rows = pairs.map((pair, at) => ({ pair, from: startOf(pair), to: endOf(pair, pairs[at + 1]) }))
  const [first, last] = [rows[0], rows.at(-1)]
  const cells = rows.map(({ pair: { label }, from, to }) => ({
    label,
    content: pieces.filter((piece) => piece.base >= from && piece.base < to && !label.includes(piece)),
  }))
  return {
    above: pieces.filter(({ base }) => base < (first?.from ?? 0)),
    cells: markHeadings(cells, tags),
    below: pieces.filter(({ base }) => base >= (last?.to ?? 0)),
  }
}

/** Where a row of the table starts; it ends where the next does. What stands in it, bullets written last, belongs to it. */
const startOf = (pair: Pair) => topOf(piecesOf(pair)) - slackOf(pair.content)

const endOf = (pair: Pair, next: Pair | undefined) =>
  next ? startOf(next) : bottomOf(piecesOf(pair)) + slackOf(pair.content)

/** Names of sections side by side head columns. */
function haveHeads(runs: readonly (readonly Piece[])[]): boolean {
  const rows = runs.map(groupRows)
  return rows.some(([first], at) => areHeads(rows[at - 1]?.at(-1) ?? [], first ?? []))
}

/** A label and what was written right after it, again and again, each pair below the one before. */
function chainsOf(runs: readonly (readonly Piece[])[], left: ReadonlySet<Piece>): Pair[][] {
  const chains: Pair[][] = [[]]
  for (const [at, content] of runs.entries()) {
    const before = runs[at - 1]
    if (!before || !content[0] || left.has(content[0])) continue
    const last = chains.at(-1)?.at(-1)
    const isWhole = last && isBeside(before, content) && !opensWithName(before)
    const pair = { label: isWhole ? before : besideOf(before, content), content }
    // Something else above the label, a heading, ends the table.
    const goesOn = pair.label === before && (!last || topOf(piecesOf(pair)) > bottomOf(piecesOf(last)))
    if (!goesOn) chains.push([])
    if (isLabel(pair.label) && isBeside(pair.label, content)) chains.at(-1)?.push(pair)
    else chains.push([])
  }
  return chains
}

/** The name of a section stands above the label. */
function opensWithName(pieces: readonly Piece[]): boolean {
  const [first, ...rest] = groupRows(pieces)
  return rest.length > 0 && first !== undefined && first.every((piece) => sectionName(pieceText(piece)) !== undefined)
}

/** One stands in the height of the other. */
function isBeside(label: readonly Piece[], content: readonly Piece[]): boolean {
  return isWithin(label, content) || isWithin(content, label)
}

function isWithin(lower: readonly Piece[], taller: readonly Piece[]): boolean {
  return topOf(lower) > topOf(taller) - slackOf(lower) && bottomOf(lower) < bottomOf(taller) + slackOf(lower)
}

const slackOf = ([first]: readonly Piece[]) => (first?.size ?? 0) * 0.6

/** Without what stands above the content. */
function besideOf(pieces: readonly Piece[], content: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ base }) => base > topOf(content) - slackOf(content))
}

/** A pair that is more than a line with a label in front. */
function isTall({ label, content }: Pair): boolean {
  const [first] = groupRows(content)
  return groupRows(label).length > 1 || !first?.some((piece) => label.some((other) => isLevel(piece, other)))
}

/** Labels take less room than what they govern, which narrow notes at the right, dates and places, do not. */
function isNarrow(pairs: readonly Pair[]): boolean {
  const widthOf = (pieces: readonly Piece[]) =>
    Math.max(...pieces.map(({ right }) => right)) - Math.min(...pieces.map(({ left }) => left))
  return widthOf(pairs.flatMap(({ label }) => label)) < widthOf(pairs.flatMap(({ content }) => content)) * widestLabels
}

const piecesOf = ({ label, content }: Pair) => [...label, ...content]
const topOf = (pieces: readonly Piece[]) => Math.min(...pieces.map(({ base }) => base))
const bottomOf = (pieces: readonly Piece[]) => Math.max(...pieces.map(({ base }) => base))
