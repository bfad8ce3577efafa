import type { HiddenText } from '../../types.ts'
import type { Colour } from './graphics-state.ts'

/**
 * One drawn character. `left`, `right` and `base` are measured along and across its own writing direction,
 * so that rotated text is laid out like any other; `x` and `y` say where its middle is on the page.
 */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  /** Height of the font in points, after every matrix. */
  readonly size: number
  /** Writing direction in whole degrees; 0 is left to right. */
  readonly angle: number
  readonly x: number
  readonly y: number
  readonly bold: boolean
  /** Id of the marked content it belongs to. */
  readonly mark: number | undefined
  /** A space was written before it. */
  readonly spaced: boolean
  /** Colour of the letter; null when it is not known. */
  readonly colour: Colour
  /** How it mixes with what lies below; missing where it lies on top. */
  readonly blend?: string | undefined
  /** Place in the order of painting. */
  readonly order: number
  readonly hidden?: HiddenText['kind'] | undefined
}

/** Something that was painted and is no text: a filled path, the outline of one, or an image. */
export interface Shape {
  readonly kind: 'fill' | 'outline' | 'image'
  readonly order: number
  /** Corners on the page, one polygon after another. */
  readonly polygons: readonly (readonly (readonly [number, number])[])[]
  readonly colour: Colour
  readonly alpha: number
  /** How opaque an image is in itself at a place, where it says so. */
  readonly opacityAt?: ((x: number, y: number) => number) | undefined
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
}
