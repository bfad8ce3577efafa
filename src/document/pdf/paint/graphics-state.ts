import type { Area } from './area.ts'
import { type Box, intersect } from './box.ts'
import type { Glyph, GlyphRun } from './glyph.ts'
import { type LineStyle, plainLine, withDashes } from './line-style.ts'
import { identity, type Matrix } from './matrix.ts'
import type { SoftMask } from './soft-mask.ts'
import { type Typeface, typefaceOf } from './typeface.ts'

/** Red, green and blue from 0 to 255; null is a pattern or an image, whose colour is not known. */
export type Colour = readonly [number, number, number] | null

export const black: Colour = [0, 0, 0]
export const white: Colour = [255, 255, 255]

/** What the drawing operators have set so far. `save` copies it, `restore` brings it back. */
export interface GraphicsState {
  matrix: Matrix
  clip: Box
  /** Clips that are no upright rectangles; what is painted is seen inside all of them. */
  holes: readonly Area[]
  fill: Colour
  stroke: Colour
  /** Of the letters that a pattern fills, where the ground it makes is not known. */
  patternInk: Colour
  line: LineStyle
  fillAlpha: number
  strokeAlpha: number
  /** Opacity of the transparency groups around. */
  groupAlpha: number
  /** How paint mixes with what lies below, in the words of pdf.js. */
  blend: string
  mask: SoftMask | undefined
  /** Letters through which all that is painted shows: the text of a clip or of the soft mask. */
  stencil: readonly Glyph[]
  font: Typeface
  fontSize: number
  characterSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  renderMode: number
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  /** The last text shown in this text object ended with a space. */
  spaced: boolean
  /** Spaces since the last letter of the line; none is known where text is placed anew. */
  spaces: number
  /** What the last text belongs to. */
  run: GlyphRun | undefined
}

/** A mask of which nothing is known. */
const noMask: SoftMask = { shapes: [], by: 'light', backdrop: null, isUnknown: true }

const noFont = typefaceOf({})

export function startState(matrix: Matrix, clip: Box): GraphicsState {
  return {
    matrix,
    clip,
    holes: [],
    fill: black,
    stroke: black,
    patternInk: null,
    line: plainLine,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    blend: 'source-over',
    mask: undefined,
    stencil: [],
    font: noFont,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    spaced: false,
    spaces: Infinity,
    run: undefined,
  }
}

/** Nobody cuts deeper; from here on only the box of a clip counts. */
const mostHoles = 50

/** Lets what follows be seen only inside an area. */
export function clipTo(state: GraphicsState, area: Area): void {
  state.clip = intersect(state.clip, area.box)
  if (area.polygons.length > 0 && state.holes.length < mostHoles) state.holes = [...state.holes, area]
}

/**
 * Applies the entries of an extended graphics state.
 *
 * @param mask - The last soft mask that was drawn: pdf.js only says that it is on.
 */
export function setGState(
  state: GraphicsState,
  entries: readonly (readonly [string, unknown])[],
  mask: SoftMask | undefined,
): void {
  for (const [key, value] of entries) {
    if (key === 'ca') state.fillAlpha = Number(value)
    else if (key === 'CA') state.strokeAlpha = Number(value)
    else if (key === 'LW') state.line = { ...state.line, width: Number(value) }
    else if (key === 'LC') state.line = { ...state.line, cap: Number(value) }
    else if (key === 'D') state.line = withDashes(state.line, ...(value as [unknown, unknown]))
    else if (key === 'BM') state.blend = String(value)
    else if (key === 'SMask') state.mask = value ? (mask ?? noMask) : undefined
  }
}

/** `#rrggbb` as pdf.js gives every plain colour. */
export function parseColour(value: unknown): Colour {
  if (typeof value !== 'string' || value.length !== 7) return null
  const number = Number.parseInt(value.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}
