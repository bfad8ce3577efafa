import type { Glyph, Shape } from './glyph.ts'
import { parseColour } from './graphics-state.ts'
import type { SoftMask } from './soft-mask.ts'

/** Honest masks are a rectangle or two; each letter under one is held against all of it. */
const mostMaskShapes = 200

/** What pdf.js says of a group that is a soft mask. */
export interface MaskGroup {
  readonly smask?: { readonly subtype?: string; readonly backdrop?: unknown; readonly transferMap?: unknown } | null
}

/** The mask that a group of shapes and letters makes. */
export function softMaskOf({ smask }: MaskGroup, shapes: Shape[], letters: readonly Glyph[]): SoftMask {
  const by = smask?.subtype === 'Alpha' ? 'opacity' : 'light'
  const isUnknown = letters.length > 0 || shapes.length > mostMaskShapes || Boolean(smask?.transferMap)
  return { shapes, by, backdrop: parseColour(smask?.backdrop), isUnknown }
}
