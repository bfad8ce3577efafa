import type { Glyph, GlyphRun } from '../paint/glyph.ts'

/** Glyphs that stand side by side on one baseline, with no gap that a column or a table cell could leave. */
export interface Piece {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  /** Place in the stream of the file, from 0. */
  readonly order: number
}

/** A gap wider than this, in font heights, may part two columns; wider hides narrow gutters, narrower breaks justified lines. */
const widestWordGap = 1

/** In a justified line of a narrow column words stand farther apart, and were written with one space between them. */
const widestStretch = 4

/** Follows the file's own order and starts a new piece wherever the pen jumps. */
export function formPieces(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  glyphs.forEach((glyph, at) => {
    const last = glyphs[at - 1]
    if (!last || isNext(last, glyph, at - 2 >= start ? glyphs[at - 2] : undefined)) return
    pieces.push(toPiece(glyphs.slice(start, at), pieces.length))
    start = at
  })
  if (start < glyphs.length) pieces.push(toPiece(glyphs.slice(start), pieces.length))
  return pieces
}

function isNext(last: Glyph, next: Glyph, before: Glyph | undefined): boolean {
  const height = Math.max(last.run.size, next.run.size)
  const gap = next.left - last.right
  if (next.left - last.left < -0.1 * height) return false
  if (next.order === last.order && next.run === last.run)
    return gap <= height * (next.nextWord ? widestStretch : widestWordGap)
  return isLevelWith(last, next, height) && gap <= height * widestGap(last, next, before)
}

function isLevelWith(last: Glyph, next: Glyph, height: number): boolean {
  if (next.run.angle !== last.run.angle) return false
  return Math.abs(next.run.base - last.run.base) <= height * 0.1 || isShifted(last, next, height)
}

/** Right behind the letter before and a little higher or lower: an exponent, the letters of the TeX logo. */
function isShifted(last: Glyph, next: Glyph, height: number): boolean {
  const gap = next.left - last.right
  const shift = Math.abs(next.run.base - last.run.base)
  return shift < height * 0.4 && gap > height * -0.4 && gap < height * 0.2 && !next.spaced
}

/** A label is often set in another style than its content, or at least placed anew; then a smaller gap parts them. */
function widestGap(last: Glyph, next: Glyph, before: Glyph | undefined): number {
  if (!isSameStyle(last.run, next.run)) return 0.35
  const isPlacedAnew = last.order !== next.order && !next.spaced
  // In a letter-spaced word every letter is placed anew.
  const isSpacedOut = !before || last.left - before.right > (next.left - last.right) / 3
  return isPlacedAnew && !isSpacedOut ? 0.65 : widestWordGap
}

function isSameStyle(a: GlyphRun, b: GlyphRun): boolean {
  return a.bold === b.bold && a.mark === b.mark && Math.abs(a.size - b.size) < a.size * 0.05
}

function toPiece(glyphs: readonly Glyph[], order: number): Piece {
  let left = Infinity
  let right = -Infinity
  let main = glyphs[0]?.run
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left)
    right = Math.max(right, glyph.right)
    if (main && glyph.run.size > main.size) main = glyph.run
  }
  return { glyphs, order, left, right, base: main?.base ?? 0, size: main?.size ?? 0 }
}
