import type { Glyph } from './glyph.ts'
import type { Row } from './group-rows.ts'

/** The text of a row, and for each of its characters the glyph it came from. */
export interface WrittenLine {
  readonly text: string
  readonly glyphs: readonly (Glyph | undefined)[]
}

/** Gaps in font heights: the narrowest between two words, the narrowest between two cells. */
const wordGap = 0.15
const cellGap = 1.5

/** Joins the glyphs of a row; spaces and tabs come from the written spaces and from the gaps. */
export function writeLine(row: Row): WrittenLine {
  const glyphs = row.flatMap((piece) => piece.glyphs)
  const gaps = gapsOf(glyphs)
  const tabs = isJustified(gaps) ? Infinity : cellGap
  const tracking = trackingOf(row)
  let text = ''
  const sources: (Glyph | undefined)[] = []
  const add = (part: string, source?: Glyph) => {
    text += part
    for (let index = 0; index < part.length; index++) sources.push(source)
  }
  for (const [index, glyph] of glyphs.entries()) {
    const gap = gaps[index] ?? 0
    const spacing = tracking.get(glyph) ?? 0
    if (index > 0) {
      if (gap > tabs + spacing) add('\t')
      else if (glyph.spaced || gap > wordGap + spacing) add(' ')
    }
    add(glyph.text, glyph)
  }
  return { text, glyphs: sources }
}

/** The gap before each glyph in font heights. */
function gapsOf(glyphs: readonly Glyph[]): number[] {
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    return before ? (glyph.left - before.right) / Math.max(glyph.size, before.size, 0.1) : 0
  })
}

/** Many wide gaps of one width are the stretched spaces of a justified line, not cells. */
function isJustified(gaps: readonly number[]): boolean {
  const wide = gaps.filter((gap) => gap > 0.5)
  return wide.length >= 4 && Math.max(...wide) < Math.min(...wide) * 1.5
}

/** Extra space that the typesetter put between all letters of a piece. */
function trackingOf(row: Row): Map<Glyph, number> {
  const tracking = new Map<Glyph, number>()
  for (const { glyphs } of row) {
    const gaps = gapsOf(glyphs)
    const inner = gaps.slice(1).filter((_, index) => !glyphs[index + 1]?.spaced)
    const sorted = inner.sort((a, b) => a - b)
    const usual = sorted.length >= 3 ? (sorted[sorted.length >> 1] ?? 0) : 0
    for (const glyph of glyphs) tracking.set(glyph, Math.max(0, usual))
  }
  return tracking
}
