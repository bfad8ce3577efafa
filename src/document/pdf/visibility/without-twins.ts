import type { Glyph } from '../paint/glyph.ts'
import { twinGrid } from './twin-grid.ts'

/** A shadow or a fake bold paints a letter twice at the same place; it is read once, and as visible. */
export function withoutTwins(glyphs: readonly Glyph[]): readonly Glyph[] {
  const dropped = new Set<Glyph>()
  const grid = twinGrid()
  for (const glyph of glyphs) {
    const other = grid.twinOf(glyph)
    if (other && !isBetter(glyph, other)) {
      dropped.add(glyph)
      continue
    }
    if (other) {
      dropped.add(other)
      grid.drop(other)
    }
    grid.put(glyph)
  }
  return dropped.size === 0 ? glyphs : glyphs.filter((glyph) => !dropped.has(glyph))
}

function isBetter(glyph: Glyph, other: Glyph): boolean {
  if ((glyph.hidden === undefined) !== (other.hidden === undefined)) return glyph.hidden === undefined
  return glyph.order <= other.order
}
