import type { HiddenText } from '../../../types.ts'
import { type Box, holds } from './box.ts'
import type { GlyphRun } from './glyph.ts'
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
  { clip, holes, mask }: GraphicsState,
  page: Box,
  { base, size, cos, sin, liftX, liftY }: GlyphRun,
  middle: number,
): HiddenText['kind'] | undefined {
  const x = middle * cos - base * sin + liftX
  const y = middle * sin + base * cos + liftY
  if (!holds(page, x, y)) return 'off-page'
  if (!holds(clip, x, y, size * 0.2)) return 'clipped'
  if (holes.length > 0 && !isSeenThrough(holes, x, y, size * 0.2)) return 'clipped'
  return mask && (opacityThrough(mask, x, y) ?? 1) < faintAlpha ? 'transparent' : undefined
}
