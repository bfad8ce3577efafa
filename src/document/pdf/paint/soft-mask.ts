import { isInside } from './area.ts'
import { holds } from './box.ts'
import type { Shape } from './glyph.ts'
import type { Colour } from './graphics-state.ts'

/** A drawing through which all that follows is seen: by its light or by its opacity. */
export interface SoftMask {
  readonly shapes: Shape[]
  readonly by: 'light' | 'opacity'
  /** What lies behind the drawing. */
  readonly backdrop: Colour
  /** It has text or very many shapes, or its values are mapped to others. */
  readonly isUnknown: boolean
}

/** How much of what is painted at a place comes through, from 0 to 1; `undefined` when that cannot be known. */
export function opacityThrough(
  { shapes, by, backdrop, isUnknown }: SoftMask,
  x: number,
  y: number,
): number | undefined {
  if (isUnknown) return undefined
  let value = by === 'light' ? lightOf(backdrop) : 0
  for (const { box, area, colour, alpha, kind, opacityAt } of shapes) {
    if (kind === 'outline' || !holds(box, x, y) || !isInside(area, x, y)) continue
    if (kind === 'image' || (colour === null && by === 'light')) return undefined
    value += ((by === 'light' ? lightOf(colour) : 1) - value) * alpha * (opacityAt?.(x, y) ?? 1)
  }
  return value
}

function lightOf(colour: Colour): number {
  const [red, green, blue] = colour ?? [0, 0, 0]
  return (red * 0.3 + green * 0.59 + blue * 0.11) / 255
}
