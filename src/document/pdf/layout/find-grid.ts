import { sectionName } from '../../section-name.ts'
import type { Band } from './find-bands.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows, isLevel, type Row } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** A band of cells, written cell by cell and row by row: two entries side by side, the next two below them. */
export interface Grid {
  readonly above: readonly Piece[]
  /** In the order of reading; a heading over both columns goes with the cell at its left. */
  readonly cells: readonly (readonly Piece[])[]
  readonly below: readonly Piece[]
}

/** Finds the largest grid of a region, if there is one. */
export function findGrid(pieces: readonly Piece[], bands: readonly Band[]): Grid | undefined {
  const [cells] = bands
    .flatMap(({ left, runs }) => {
      const isLeft = new Set(left)
      return isGrid(runs, isLeft) ? [withoutTail(runs, isLeft)] : []
    })
    .sort((a, b) => b.flat().length - a.flat().length)
  if (!cells) return undefined
  const inside = new Set(cells.flat())
  const top = Math.min(...cells.flat().map(({ base }) => base))
  const outside = pieces.filter((piece) => !inside.has(piece))
  return {
    above: outside.filter(({ base }) => base < top),
    cells,
    below: outside.filter(({ base }) => base >= top),
  }
}

/** Two right cells at least, each starting beside the left one, and each left cell below all that came before. */
function isGrid(runs: readonly (readonly Piece[])[], left: ReadonlySet<Piece>): boolean {
  if (runs.filter(([first]) => first && !left.has(first)).length < 2) return false
  const rows = runs.map(groupRows)
  // Single lines that were written across two columns are no cells; the last may be the heading of what follows.
  const cells = runs.at(-1)?.every((piece) => left.has(piece)) && rows.at(-1)?.length === 1 ? rows.slice(0, -1) : rows
  // Names of sections alone head columns.
  if (runs.some(([first], at) => first && !left.has(first) && (rows[at] ?? []).every(isNames))) return false
  // What stands beside the last line of a text, again and again, is a note to it: a date.
  const notes = rows.filter((run, at) => at > 0 && !left.has(runs[at]?.[0] as Piece) && isNote(rows[at - 1] ?? [], run))
  if (notes.length * 4 > rows.length) return false
  const tall = cells.filter(({ length }) => length >= 2).length
  if (tall < cells.length * 0.7) return false
  let bottom = -Infinity
  for (const [index, run] of runs.entries()) {
    const [first] = rows[index] ?? []
    if (!first || !run[0]) return false
    if (left.has(run[0])) {
      if (baseOf(first) <= bottom) return false
    } else if (!isBeside(rows[index - 1] ?? [], rows[index] ?? [])) return false
    bottom = Math.max(bottom, ...(rows[index] ?? []).map(baseOf))
  }
  return true
}

function isNote(text: readonly Row[], [first]: readonly Row[]): boolean {
  const last = text.length > 1 ? text.at(-1) : undefined
  return first !== undefined && last !== undefined && first.some((piece) => last.some((other) => isLevel(piece, other)))
}

function isNames(row: Row): boolean {
  return row.every((piece) => sectionName(pieceText(piece)) !== undefined)
}

/** It starts level with a line of the left cell, or at least between two; a cell of one line may be a date. */
function isBeside(left: readonly Row[], right: readonly Row[]): boolean {
  const [start] = right[0] ?? []
  if (!start) return false
  if (left.some((row) => row.some((piece) => isLevel(piece, start)))) return true
  const bases = left.map(baseOf)
  const top = Math.min(...left.flat().map(({ base, size }) => base - size))
  const isBetween = start.base > top && start.base < Math.max(...bases)
  return isBetween && (Math.min(left.length, right.length) >= 2 || isCentred(bases.slice(-2), start))
}

/** One line in the middle of a cell of two. */
function isCentred([upper = 0, lower = 0]: readonly number[], { base, size }: Piece): boolean {
  return Math.abs(base - (upper + lower) / 2) < size * 0.4
}

/** A title and its date right below a grid are one line and no cells; a firm may follow at the left. */
function withoutTail(runs: readonly (readonly Piece[])[], left: ReadonlySet<Piece>): readonly (readonly Piece[])[] {
  const at = runs.findLastIndex(([first]) => first && !left.has(first))
  const [before = [], last = []] = runs.slice(Math.max(0, at - 1), at + 1)
  if (groupRows(last).length > 1 || (at < runs.length - 1 && !last.some(isDated))) return runs
  const top = Math.min(...last.map(({ base, size }) => base - size * 0.5))
  return [...runs.slice(0, Math.max(0, at - 1)), before.filter(({ base }) => base < top)].filter(
    (run) => run.length > 0,
  )
}

const isDated = (piece: Piece) => /\b(?:19|20)\d\d\b/.test(pieceText(piece))
