import type { Box } from './box.ts'
import type { Glyph, Shape } from './glyph.ts'

/** What one page paints, in the order of painting. */
export interface Painting {
  readonly glyphs: readonly Glyph[]
  /** Letters through which something was painted, in its colour. */
  readonly stencils: readonly Glyph[]
  readonly shapes: readonly Shape[]
  /** Where there are images; one that is drawn as a mask may lie over all of the page. */
  readonly images: readonly Box[]
  /** Some of its contents are marked with properties, which may give other words for them. */
  readonly isMarked: boolean
  readonly width: number
  readonly height: number
}
