import type { PdfPage } from '../engine/pdf-api.ts'
import type { Shape } from './glyph.ts'
import { type Colour, type GraphicsState, white } from './graphics-state.ts'
import { imageOf } from './image-of.ts'
import { imagePaint } from './image-paint.ts'
import type { Matrix } from './matrix.ts'
import { shadingInk } from './pattern-ink.ts'

/** What a shape is like, beside what the state says. */
export interface Look {
  /** Something shows through it; how much is not known. */
  readonly clear?: boolean
  /** The colour of an image that has but one. */
  readonly colour?: Colour | undefined
  readonly opacityAt?: Shape['opacityAt']
  readonly colourAt?: Shape['colourAt']
}

/** The look of an image; one with a mask is seen through where it does not say how opaque it is. */
export function imageLook(page: PdfPage, id: unknown, matrix: Matrix, isMasked: boolean): Look {
  const { colour, colourAt, opacityAt } = imagePaint(imageOf(page, id), matrix) ?? {}
  if (!isMasked) return { colour, colourAt }
  return opacityAt ? { colour, colourAt, opacityAt } : { clear: true, colourAt }
}

/** The look of a gradient that fills the clip. */
export function shadingLook(page: PdfPage, id: unknown): Look {
  const { colour, isWhole } = shadingInk(page, id)
  // It is no image of a page: there is no ink on it.
  return { clear: !isWhole, colour: isWhole ? colour : null, colourAt: () => white }
}

/** The colour in which a shape is painted; `own` is that of an image. */
export function inkOf(kind: Shape['kind'], { blend, fill, stroke }: GraphicsState, own: Colour = null): Colour {
  if (blend !== 'source-over') return null
  if (kind === 'image') return own
  return kind === 'line' ? stroke : fill
}
