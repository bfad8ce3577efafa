import type { Glyph } from './glyph.ts'

/** Finds, among the letters put in, the one that stands at the place of another. */
export interface TwinGrid {
  put(glyph: Glyph): void
  drop(glyph: Glyph): void
  twinOf(glyph: Glyph): Glyph | undefined
}

/** Two equal letters this close, in font heights, are one letter painted twice. */
const twinDistance = 0.15

/** Points; a letter is held only against those that start in its own cell or within reach of it. */
const cellSize = 12

/** Makes an empty grid. */
export function twinGrid(): TwinGrid {
  const cells = new Map<number, Set<Glyph>>()
  const homeOf = (glyph: Glyph) => keyOf(cellOf(glyph.left), cellOf(glyph.base))
  return {
    put(glyph) {
      const home = cells.get(homeOf(glyph))
      if (home) home.add(glyph)
      else cells.set(homeOf(glyph), new Set([glyph]))
    },
    drop(glyph) {
      cells.get(homeOf(glyph))?.delete(glyph)
    },
    twinOf(glyph) {
      const reach = Math.min(glyph.size * twinDistance, cellSize / 2)
      const [lastColumn, lastRow] = [cellOf(glyph.left + reach), cellOf(glyph.base + reach)]
      for (let column = cellOf(glyph.left - reach); column <= lastColumn; column++) {
        for (let row = cellOf(glyph.base - reach); row <= lastRow; row++) {
          for (const other of cells.get(keyOf(column, row)) ?? none) if (isTwin(glyph, other, reach)) return other
        }
      }
      return undefined
    },
  }
}

const none: readonly Glyph[] = []

const cellOf = (place: number) => Math.floor(place / cellSize)
const keyOf = (column: number, row: number) => column * 65_536 + row

function isTwin(glyph: Glyph, other: Glyph, reach: number): boolean {
  return (
    other.text === glyph.text &&
    other.angle === glyph.angle &&
    // Two narrow letters in a row, `ll`, stand a letter's width apart.
    Math.abs(other.left - glyph.left) <= Math.min(reach, Math.abs(glyph.right - glyph.left) * 0.6) &&
    Math.abs(other.base - glyph.base) <= reach
  )
}
