import { isRightToLeft } from '../../is-right-to-left.ts'
import type { Glyph, Shape } from '../paint/glyph.ts'
import type { Piece } from './form-pieces.ts'

/** Names of technologies and addresses are Latin in any CV; from this share of other letters on the page runs leftwards. */
const leastShare = 0.3

/** Whether a page is read from right to left. */
export function runsLeftwards(glyphs: readonly Glyph[]): boolean {
  const leftwards = glyphs.filter(({ text }) => isRightToLeft(text)).length
  if (leftwards === 0) return false
  return leftwards > glyphs.filter(({ text }) => /\p{L}/u.test(text)).length * leastShare
}

/** Where letters were written one left of the other, a space before a letter stands at its right: before its neighbour. */
export function turnSpaces(glyphs: readonly Glyph[]): Glyph[] {
  const isLeftOf = (glyph: Glyph | undefined, other: Glyph | undefined) =>
    glyph &&
    other &&
    isRightToLeft(glyph.text + other.text) &&
    glyph.run.base === other.run.base &&
    glyph.left < other.left
  return glyphs.map((glyph, at) => {
    const next = glyphs[at + 1]
    if (isLeftOf(next, glyph)) return { ...glyph, spaced: next?.spaced ?? false }
    return isLeftOf(glyph, glyphs[at - 1]) ? { ...glyph, spaced: false } : glyph
  })
}

/** The pieces as seen in a mirror: columns, cells and margins of a page from right to left are in order then. */
export function mirrorPieces(pieces: readonly Piece[], width: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, left: width - piece.right, right: width - piece.left }))
}

/** The shapes as seen in a mirror, by their boxes only. */
export function mirrorShapes(shapes: readonly Shape[], width: number): Shape[] {
  return shapes.map(({ box, ...shape }) => ({ ...shape, box: { ...box, x0: width - box.x1, x1: width - box.x0 } }))
}
