import type { Glyph } from './glyph.ts'

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

/** Follows the file's own order and starts a new piece wherever the pen jumps. */
export function formPieces(glyphs: readonly Glyph[]): Piece[] {
  const groups: Glyph[][] = []
  let current: Glyph[] = []
  for (const glyph of glyphs) {
    const last = current.at(-1)
    if (last && isNext(last, glyph, current.at(-2))) current.push(glyph)
    else {
      current = [glyph]
      groups.push(current)
    }
  }
  return groups.map(toPiece)
}

function isNext(last: Glyph, next: Glyph, before: Glyph | undefined): boolean {
  const height = Math.max(last.size, next.size)
  const gap = next.left - last.right
  return (
    next.angle === last.angle &&
    (Math.abs(next.base - last.base) <= height * 0.1 || isShifted(last, next, height)) &&
    gap <= height * widestGap(last, next, before) &&
    next.left - last.left >= -0.1 * height
  )
}

/** Right behind the letter before and a little higher or lower: an exponent, the letters of the TeX logo. */
function isShifted(last: Glyph, next: Glyph, height: number): boolean {
  const gap = next.left - last.right
  return Math.abs(next.base - last.base) < height * 0.4 && gap > height * -0.4 && gap < height * 0.2 && !next.spaced
}

/** A label is often set in another style than its content, or at least placed anew; then a smaller gap parts them. */
function widestGap(last: Glyph, next: Glyph, before: Glyph | undefined): number {
  if (!isSameStyle(last, next)) return 0.35
  const isPlacedAnew = last.order !== next.order && !next.spaced
  // In a letter-spaced word every letter is placed anew.
  const isSpacedOut = !before || last.left - before.right > (next.left - last.right) / 3
  return isPlacedAnew && !isSpacedOut ? 0.65 : widestWordGap
}

function isSameStyle(a: Glyph, b: Glyph): boolean {
  return a.bold === b.bold && a.mark === b.mark && Math.abs(a.size - b.size) < a.size * 0.05
}

function toPiece(glyphs: readonly Glyph[], order: number): Piece {
  const size = Math.max(...glyphs.map((glyph) => glyph.size))
  const main = glyphs.find((glyph) => glyph.size === size)
  return {
    glyphs,
    order,
    left: Math.min(...glyphs.map(({ left }) => left)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    base: main?.base ?? 0,
    size,
  }
}
