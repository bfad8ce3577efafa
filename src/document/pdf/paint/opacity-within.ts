import type { Area } from './area.ts'
import type { Shape } from './glyph.ts'
import { isSeenThrough } from './is-seen-through.ts'

/** The opacity of a shape that is seen through clips only. */
export function opacityWithin(holes: readonly Area[], opacityAt: Shape['opacityAt']): Shape['opacityAt'] {
  if (holes.length === 0) return opacityAt
  return (x, y) => (isSeenThrough(holes, x, y) ? (opacityAt?.(x, y) ?? 1) : 0)
}
