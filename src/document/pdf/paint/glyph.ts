import type { HiddenText } from '../../../types.ts'
import type { Area } from './area.ts'
import type { Colour } from './graphics-state.ts'

/**
 * What letters have in common that were shown one after the other in one line. Their baseline is measured across their
 * own writing direction, so that rotated text is laid out like any other.
 */
export interface GlyphRun {
  readonly base: number
  /** Height of the font in points, after every matrix. */
  readonly size: number
  /** Writing direction in whole degrees; 0 is left to right. */
  readonly angle: number
  /** Cosine and sine of the direction. */
  readonly cos: number
  readonly sin: number
  /** From the baseline to the middle of a letter, on the page. */
  readonly liftX: number
  readonly liftY: number
  readonly bold: boolean
  /** Id of the marked content it belongs to. */
  readonly mark: number | undefined
  /** Colour of the letters; null when it is not known. */
  readonly colour: Colour
  /** How they mix with what lies below; missing where they lie on top. */
  readonly blend?: string | undefined
}

/** One drawn character. Pages have thousands, so it holds only what is its own. */
export interface Glyph {
  readonly run: GlyphRun
  readonly text: string
  /** Where it starts and ends along the writing direction. */
  readonly left: number
  readonly right: number
  /** A space was written before it. */
  readonly spaced: boolean
  /** In the same text and style, one space was written before it and a letter before that: the next word, however wide the gap. */
  readonly nextWord: boolean
  /** Place in the order of painting; those shown in one go share it. */
  readonly order: number
  readonly hidden: HiddenText['kind'] | undefined
}

/** Where the middle of a letter is on the page, from the left. */
export function middleX({ left, right, run: { base, cos, sin, liftX } }: Glyph): number {
  return ((left + right) / 2) * cos - base * sin + liftX
}

/** Where the middle of a letter is on the page, from the top. */
export function middleY({ left, right, run: { base, cos, sin, liftY } }: Glyph): number {
  return ((left + right) / 2) * sin + base * cos + liftY
}

/** Something that was painted and is no text: a filled path, the path of an outline, the ink of a thick one, or an image. */
export interface Shape {
  readonly kind: 'fill' | 'outline' | 'line' | 'image'
  readonly order: number
  readonly area: Area
  readonly colour: Colour
  readonly alpha: number
  /** How opaque it is in itself at a place, where not everywhere alike. */
  readonly opacityAt?: ((x: number, y: number) => number) | undefined
  /** The colour of an image at a place, where that is known. */
  readonly colourAt?: ((x: number, y: number) => Colour) | undefined
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
}
