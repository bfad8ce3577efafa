import type { Steps } from '../../steps.ts'
import { isInside } from '../paint/area.ts'
import { type Box, holds } from '../paint/box.ts'
import { type Glyph, middleX, middleY, type Shape } from '../paint/glyph.ts'
import { type Colour, white } from '../paint/graphics-state.ts'
import type { Painting } from '../paint/painting.ts'
import { blendColours } from './blend-colours.ts'
import { scannedLetters } from './scanned-letters.ts'
import { twinGrid } from './twin-grid.ts'
import { withoutTwins } from './without-twins.ts'

/** Two colours whose red, green and blue all lie this close, of 255, cannot be told apart in print; the eye tells blues worst. */
const sameColour = [20, 20, 48] as const

/** Letters from this height on, in points, are seen in paler tints, as monograms and watermarks are: in this share. */
const largeSize = 40
const largeShare = 0.4

export interface Visibility {
  readonly glyphs: readonly Glyph[]
  /** The text is an invisible layer over a scanned page, whose words the reader sees in the image. */
  readonly scanned: boolean
}

/** Says of each glyph whether a reader sees it: against what lies below, and under what was painted later. */
export function* findHidden({ glyphs, stencils, shapes, width, height }: Painting): Steps<Visibility> {
  const page: Box = { x0: 0, y0: 0, x1: width, y1: height }
  const strips = stripsOf(shapes.filter(({ kind }) => kind !== 'outline'))
  const judged: Glyph[] = []
  for (const glyph of withStencils(glyphs, stencils)) {
    const hidden = glyph.hidden ?? hidingPaint(glyph, strips)
    judged.push(hidden === glyph.hidden ? glyph : { ...glyph, hidden })
    yield
  }
  const scanned = scannedLetters(judged, shapes, page)
  const shown = scanned.size === 0 ? judged : judged.map((glyph) => (scanned.has(glyph) ? unhidden(glyph) : glyph))
  return { glyphs: withoutTwins(shown), scanned: scanned.size > 0 }
}

const unhidden = (glyph: Glyph): Glyph => ({ ...glyph, hidden: undefined })

/** Letters that are invisible themselves and through which something else is painted: gradient text. */
function withStencils(glyphs: readonly Glyph[], stencils: readonly Glyph[]): readonly Glyph[] {
  if (stencils.length === 0) return glyphs
  const grid = twinGrid()
  for (const stencil of stencils) grid.put(stencil)
  return glyphs.map((glyph) => (glyph.hidden ? (grid.twinOf(glyph) ?? glyph) : glyph))
}

/** Height of a strip in points; a glyph is held only against the shapes of its own strip. */
const stripHeight = 16

const stripAt = (y: number) => Math.floor(y / stripHeight)

function stripsOf(shapes: readonly Shape[]): Map<number, Shape[]> {
  const strips = new Map<number, Shape[]>()
  for (const shape of shapes) {
    for (let strip = stripAt(shape.box.y0); strip <= stripAt(shape.box.y1); strip++) {
      const list = strips.get(strip) ?? []
      list.push(shape)
      strips.set(strip, list)
    }
  }
  return strips
}

type Strips = ReadonlyMap<number, readonly Shape[]>

/** How the paint below or above a letter hides it: at its middle, and around it, as one place can deceive. */
function hidingPaint(glyph: Glyph, strips: Strips): Glyph['hidden'] {
  const [x, y] = [middleX(glyph), middleY(glyph)]
  const hidden = hidingAt(glyph, strips, x, y)
  // White on paper is white on paper though a thin line runs through it.
  if (hidden === undefined && !looksLike(glyph.run.colour, white, glyph.run.size)) return undefined
  let seen = hidden === 'colour' ? 1 : 0
  for (const place of placesAround(glyph, x, y)) {
    if (hidingAt(glyph, strips, ...place) === undefined && seen-- === 0) return undefined
  }
  return hidden ?? 'colour'
}

/** The corners of the inner part of a letter: no line along or across it meets them all. */
function placesAround({ left, right, run: { size, cos, sin } }: Glyph, x: number, y: number): [number, number][] {
  const along = (right - left) * 0.3
  const across = size * 0.12
  const [dx, dy] = [along * cos, along * sin]
  const [ex, ey] = [-across * sin, across * cos]
  return [
    [x - dx - ex, y - dy - ey],
    [x + dx - ex, y + dy - ey],
    [x - dx + ex, y - dy + ey],
    [x + dx + ex, y + dy + ey],
  ]
}

function hidingAt({ run, order }: Glyph, strips: Strips, x: number, y: number): 'covered' | 'colour' | undefined {
  let ground: Colour = white
  for (const shape of strips.get(stripAt(y)) ?? none) {
    if (!holds(shape.box, x, y) || !isInside(shape.area, x, y)) continue
    const alpha = shape.alpha * (shape.opacityAt?.(x, y) ?? 1)
    if (shape.order < order) ground = paintOver(ground, shape.colour, alpha)
    else if (alpha > 0.95) return 'covered'
  }
  const ink = run.blend === undefined ? run.colour : blendColours(run.blend, run.colour, ground)
  return looksLike(ink, ground, run.size) ? 'colour' : undefined
}

const none: readonly Shape[] = []

function paintOver(ground: Colour, colour: Colour, alpha: number): Colour {
  if (alpha < 0.01) return ground
  if (colour === null) return null
  if (alpha > 0.99) return colour
  if (ground === null) return null
  const mix = (index: 0 | 1 | 2) => colour[index] * alpha + ground[index] * (1 - alpha)
  return [mix(0), mix(1), mix(2)]
}

function looksLike(ink: Colour, ground: Colour, size: number): boolean {
  if (ink === null || ground === null) return false
  const share = size < largeSize ? 1 : largeShare
  return sameColour.every((most, at) => Math.abs((ink[at] ?? 0) - (ground[at] ?? 0)) <= most * share)
}
