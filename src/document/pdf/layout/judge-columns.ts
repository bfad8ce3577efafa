import { areHeads } from './are-heads.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows, isLevel, type Row } from './group-rows.ts'
import { haveSections } from './have-sections.ts'
import { isGraded } from './is-graded.ts'
import { pieceText } from './piece-text.ts'
import { runsOf } from './runs-of.ts'

/** One side of a band, and its rows. */
export interface Side {
  readonly pieces: readonly Piece[]
  readonly rows: readonly Row[]
}

/**
 * Tells columns (left whole, then right whole) from rows that merely have a gap in the same place
 * (a date set flush right, the cells of a table, a label and its content).
 *
 * The order in the file is the first witness; the shape of the text overrules it where rows were written across.
 */
export function isAcross({ pieces: left, rows: leftRows }: Side, { pieces: right, rows: rightRows }: Side): boolean {
  if (isNameBeside(leftRows, rightRows, left, right)) return true
  if (Math.min(leftRows.length, rightRows.length) < 2) return false
  if (Math.max(leftRows.length, rightRows.length) < 3) return false
  const runs = runsOf(left, right)
  const areParted = runs.length === 2 || haveSections(leftRows, rightRows)
  const leastOverlap = areParted ? 0 : 0.5
  if (!standSideBySide(leftRows, rightRows, leastOverlap) || !isDense(leftRows) || !isDense(rightRows)) return false
  if (opensWithHeads(leftRows, rightRows)) return true
  if (accompanies(rightRows, leftRows) || accompanies(leftRows, rightRows)) return false
  if (areParted) return true
  const turns = runs.slice(1).map((run, index) => turnOf(runs[index] ?? [], run))
  const jumps = turns.filter((turn) => turn === 'jump').length
  if (jumps > turns.length * (jumps < surelyMany ? 0.3 : 0.12)) return true
  return wrapsPast(leftRows, rightRows) + wrapsPast(rightRows, leftRows) >= 2
}

/** Cells that stand a little lower than what they go with jump now and then; so many jumps are no chance. */
const surelyMany = 3

/** A line in large letters, and beside it the lines of an address that the file has in one go. */
function isNameBeside(
  [name, ...rest]: readonly Row[],
  lines: readonly Row[],
  left: readonly Piece[],
  right: readonly Piece[],
): boolean {
  if (!name || rest.length > 0 || lines.length < 3 || runsOf(left, right).length !== 2) return false
  const isSmaller = (line: Row) => line.every(({ size }) => name.every((piece) => size < piece.size * 0.8))
  return lines.every(isSmaller) && lines.some((line) => areLevel(name, line))
}

/** Both sides open with the name of a section: what stands below belongs to it. */
function opensWithHeads([left]: readonly Row[], [right]: readonly Row[]): boolean {
  return left !== undefined && right !== undefined && areHeads(left, right)
}

/** The lines of a text follow each other; scattered ones are labels or the parts of a header. */
function isDense(rows: readonly Row[]): boolean {
  return spacingOf(rows) < 3.5 * middle(rows.map(([first]) => first?.size ?? 0))
}

/** Columns share more than this part of the height of the shorter one, with some rows of each in it. */
function standSideBySide(leftRows: readonly Row[], rightRows: readonly Row[], leastOverlap: number): boolean {
  const [leftBases, rightBases] = [leftRows.map(baseOf), rightRows.map(baseOf)]
  const slack = middle(leftRows.map(([first]) => first?.size ?? 0))
  const top = Math.max(leftBases[0] ?? 0, rightBases[0] ?? 0) - slack
  const bottom = Math.min(leftBases.at(-1) ?? 0, rightBases.at(-1) ?? 0) + slack
  return (
    [leftBases, rightBases].every((bases) => {
      const shared = bases.filter((base) => base > top && base < bottom).length
      return shared >= 2 || shared === bases.length
    }) &&
    bottom - top >
      leastOverlap * Math.min(...[leftBases, rightBases].map((bases) => (bases.at(-1) ?? 0) - (bases[0] ?? 0)))
  )
}

/** A cell beside another has this many lines at most; a column has more. */
const tallestCell = 4

/** `next` row, a `cell` beside the one before, or a `jump`: back up, or to a line between two lines. */
function turnOf(before: readonly Piece[], after: readonly Piece[]): 'next' | 'cell' | 'jump' {
  const height = Math.max(...before.map(({ size }) => size))
  const top = Math.min(...after.map(({ base }) => base))
  const end = Math.max(...before.map(({ base }) => base))
  const ends = groupRows(before).slice(-tallestCell)
  if (ends.some((row) => Math.abs(top - baseOf(row)) <= height * 0.35)) return 'cell'
  return top > end + height * 0.9 ? 'next' : 'jump'
}

const isDated = (row: Row) => /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b/.test(textOf(row))

/** Short notes beside some rows of the other side, each on a baseline of that side: dates, places, levels, years. */
function accompanies(notes: readonly Row[], rows: readonly Row[]): boolean {
  const aligned = notes.filter((note) => rows.some((row) => areLevel(note, row)))
  if (aligned.length < notes.length * 0.9) return false
  if ([isDated, isGraded].some((isKind) => notes.filter(isKind).length > notes.length * 0.6)) return true
  return widthOf(notes) < widthOf(rows) * 0.6 && spacingOf(notes) > spacingOf(rows) * 1.7
}

function areLevel(note: Row, row: Row): boolean {
  for (const piece of row) for (const other of note) if (isLevel(piece, other)) return true
  return false
}

const widthOf = (rows: readonly Row[]) => middle(rows.map((row) => (row.at(-1)?.right ?? 0) - (row[0]?.left ?? 0)))

const spacingOf = (rows: readonly Row[]) =>
  middle(rows.slice(1).map((row, index) => baseOf(row) - baseOf(rows[index] ?? row)))

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

const textOf = (row: Row) => row.map(pieceText).join(' ')

/** How often a sentence, which has more words than one, runs on into the next row, though the other side has text there and was written between. */
function wrapsPast(rows: readonly Row[], others: readonly Row[]): number {
  const edge = Math.max(...rows.map((row) => row.at(-1)?.right ?? 0))
  return rows.slice(1).filter((row, index) => {
    const before = rows[index] ?? []
    const isFull = (before.at(-1)?.right ?? 0) > edge - (edge - (before[0]?.left ?? 0)) * 0.25
    const runsOn = isFull && /^\p{Ll}/u.test(textOf(row)) && /\s\S*[^.:;!?]$/.test(textOf(before))
    return runsOn && others.some((other) => Math.abs(baseOf(other) - baseOf(row)) < 4) && isParted(before, row, others)
  }).length
}

/** The file wrote something of the other side between the two rows; the lines of one cell come in one go. */
function isParted(before: Row, row: Row, others: readonly Row[]): boolean {
  const [from, to] = [before, row].map((side) => side[0]?.order ?? 0).sort((a, b) => a - b)
  return others.flat().some(({ order }) => order > (from ?? 0) && order < (to ?? 0))
}
