import type { Glyph } from '../paint/glyph.ts'

/** Finds, among the letters put in, the one that stands at the place of another. */
export interface TwinGrid {
  put(glyph: Glyph): void
  drop(glyph: Glyph): void
  twinOf(glyph: Glyph): Glyph | undefined
}

/** Two equal letters this close, in font heights and in points, are one letter painted twice. */
const twinDistance = 0.15
const widestTwin = 6

/** Points; a letter is held only against those whose baselines lie in its own row or within reach of it … */
const rowHeight = 4

/** … and only where one of them starts in its own cell of the row, or within reach. */
const cellWidth = 12

/** Letters whose baselines lie in one row of the grid. */
interface GridRow {
  /** Where the last of them starts: what starts behind it has no twin. */
  farthest: number
  /** Those not yet in a cell; most rows are written from left to right, and none is looked for. */
  waiting: Glyph[]
  readonly cells: Map<number, Glyph[]>
}

/** Makes an empty grid. */
export function twinGrid(): TwinGrid {
  const rows = new Map<number, GridRow>()
  return {
    put(glyph) {
      const at = rowAt(glyph.run.base)
      const row = rows.get(at)
      if (!row) rows.set(at, { farthest: glyph.left, waiting: [glyph], cells: new Map() })
      else {
        row.waiting.push(glyph)
        row.farthest = Math.max(row.farthest, glyph.left)
      }
    },
    drop(glyph) {
      const cell = rows.get(rowAt(glyph.run.base))?.cells.get(cellAt(glyph.left))
      cell?.splice(cell.indexOf(glyph), 1)
    },
    twinOf(glyph) {
      const { base, size } = glyph.run
      const reach = Math.min(size * twinDistance, widestTwin)
      const [first, last] = [rowAt(base - reach), rowAt(base + reach)]
      // Counted in steps: far off any page, adding one to a place changes nothing.
      for (let step = 0; step <= last - first; step++) {
        const row = rows.get(first + step)
        const twin = row && glyph.left - reach <= row.farthest ? twinIn(row, glyph, reach) : undefined
        if (twin) return twin
      }
      return undefined
    },
  }
}

function twinIn(row: GridRow, glyph: Glyph, reach: number): Glyph | undefined {
  putIntoCells(row)
  const [first, last] = [cellAt(glyph.left - reach), cellAt(glyph.left + reach)]
  for (let step = 0; step <= last - first; step++) {
    const twin = row.cells.get(first + step)?.find((other) => isTwin(glyph, other, reach))
    if (twin) return twin
  }
  return undefined
}

function putIntoCells(row: GridRow): void {
  for (const glyph of row.waiting) {
    const cell = row.cells.get(cellAt(glyph.left))
    if (cell) cell.push(glyph)
    else row.cells.set(cellAt(glyph.left), [glyph])
  }
  row.waiting = []
}

const rowAt = (base: number) => Math.floor(base / rowHeight)
const cellAt = (left: number) => Math.floor(left / cellWidth)

function isTwin(glyph: Glyph, other: Glyph, reach: number): boolean {
  return (
    other.text === glyph.text &&
    other.run.angle === glyph.run.angle &&
    // Two narrow letters in a row, `ll`, stand a letter's width apart.
    Math.abs(other.left - glyph.left) <= Math.min(reach, Math.abs(glyph.right - glyph.left) * 0.6) &&
    Math.abs(other.run.base - glyph.run.base) <= reach
  )
}
