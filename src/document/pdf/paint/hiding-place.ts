import type { HiddenText } from '../../../types.ts'
import { type Box, holds } from './box.ts'
import type { Glyph, GlyphRun } from './glyph.ts'
import type { GraphicsState } from './graphics-state.ts'
import { faintAlpha } from './hiding-state.ts'
import { isSeenThrough } from './is-seen-through.ts'
import { opacityThrough } from './soft-mask.ts'

/**
 * How its place hides a letter: beside the page, clipped away or under a mask.
 *
 * @param middle - Of the letter, along the writing direction.
 */
export function hidingPlace(
  { clip, holes, mask, stencil }: GraphicsState,
  page: Box,
  run: GlyphRun,
  middle: number,
): HiddenText['kind'] | undefined {
  const { base, size, cos, sin, liftX, liftY } = run
  const x = middle * cos - base * sin + liftX
  const y = middle * sin + base * cos + liftY
  if (!holds(page, x, y)) return 'off-page'
  if (!holds(clip, x, y, size * 0.2)) return 'clipped'
  if (holes.length > 0 && !isSeenThrough(holes, x, y, size * 0.2)) return 'clipped'
  // Letters of a mask let through what lies beside them, too, where the mask has more than letters.
  if (!mask && stencil.length > 0 && !stencil.some((letter) => mayShow(letter, run, middle))) return 'clipped'
  return mask && (opacityThrough(mask, x, y) ?? 1) < faintAlpha ? 'transparent' : undefined
}

/** The place of a letter lies in the box of one that clips, or may do so: of those written another way it is not known. */
function mayShow({ left, right, run: hole }: Glyph, run: GlyphRun, middle: number): boolean {
  const height = hole.base - (run.base - run.size * 0.33)
  return (
    hole.angle !== run.angle || (middle > left && middle < right && height > -hole.size * 0.3 && height < hole.size)
  )
}
