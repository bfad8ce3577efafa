import type { Glyph } from '../paint/glyph.ts'

const hollow: ReadonlyMap<string, string> = new Map([
  ['●', '○'],
  ['⬤', '○'],
  ['★', '☆'],
  ['⭐', '☆'],
  ['■', '□'],
  ['◆', '◇'],
  ['▰', '▱'],
  ['█', '░'],
])

/** A row of signs that grade something has this many. */
const count = { fewest: 3, most: 10 } as const

/** Two colours differ where one of their parts does by more than this, of 255. */
const sameColour = 24

/** Signs this far apart, in font heights, are one row. */
const widestGap = 1.5

/** Writes a row of filled signs that changes its colour once, ●●●●● of which the last is grey, as `●●●●○`. */
export function hollowSigns(glyphs: readonly Glyph[]): readonly Glyph[] {
  const found = new Map<Glyph, string>()
  for (let at = 0; at < glyphs.length; ) {
    const row = rowAt(glyphs, at)
    const empty = hollow.get(row[0]?.text ?? '')
    if (empty) for (const glyph of paleEnd(row)) found.set(glyph, empty)
    at += Math.max(1, row.length)
  }
  return found.size === 0 ? glyphs : glyphs.map((glyph) => ({ ...glyph, text: found.get(glyph) ?? glyph.text }))
}

/** Equal signs from here on, one after the other. */
function rowAt(glyphs: readonly Glyph[], start: number): readonly Glyph[] {
  if (!hollow.has(glyphs[start]?.text ?? '')) return []
  let end = start + 1
  while (end < glyphs.length && isNext(glyphs[end - 1], glyphs[end])) end++
  return glyphs.slice(start, end)
}

function isNext(before: Glyph | undefined, glyph: Glyph | undefined): boolean {
  if (!before || glyph?.text !== before.text || Math.abs(glyph.run.base - before.run.base) > 1) return false
  const gap = glyph.left - before.right
  return gap > -before.run.size * 0.2 && gap < before.run.size * widestGap
}

/** What follows the only change of colour. */
function paleEnd(row: readonly Glyph[]): readonly Glyph[] {
  if (row.length < count.fewest || row.length > count.most) return []
  const changes = row.flatMap((glyph, at) => (at > 0 && !isAlike(glyph, row[at - 1]) ? [at] : []))
  return changes.length === 1 ? row.slice(changes[0]) : []
}

function isAlike({ run: { colour } }: Glyph, other: Glyph | undefined): boolean {
  const before = other?.run.colour
  return !colour || !before || colour.every((part, at) => Math.abs(part - (before[at] ?? part)) <= sameColour)
}
