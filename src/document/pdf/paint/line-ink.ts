import type { Point } from './area.ts'
import { type Box, boxOf } from './box.ts'
import type { LineStyle } from './line-style.ts'
import { identity, type Matrix } from './matrix.ts'
import { tracePath } from './trace-path.ts'

/** Points; what is thinner neither carries nor covers a letter. */
const thinnest = 1

/** A line of more strokes than this is a drawing, of which the first are looked at. */
const mostStrokes = 500

/** The ink of a line along a path: the box around it, and whether it lies at a place of the page. */
export interface LineInk {
  readonly box: Box
  readonly isAt: (x: number, y: number) => boolean
}

/** What a line puts on the page; `undefined` for a thin one. */
export function lineInk(
  data: ArrayLike<number> | null | undefined,
  matrix: Matrix,
  style: LineStyle,
): LineInk | undefined {
  const [a, b, c, d, e, f] = matrix
  const area = a * d - b * c
  const half = style.width / 2
  if (area === 0 || style.width * Math.max(Math.hypot(a, b), Math.hypot(c, d)) < thinnest) return undefined
  const strokes = strokesOf(tracePath(data, identity)).slice(0, mostStrokes)
  if (strokes.length === 0) return undefined
  const isAt = (x: number, y: number) => {
    // A matrix may stretch a line in one direction only, so it is looked at in its own units.
    const across = (d * (x - e) - c * (y - f)) / area
    const up = (a * (y - f) - b * (x - e)) / area
    return strokes.some((stroke) => isOnStroke(stroke, style, half, across, up))
  }
  return { box: boxOf(matrix, boundsOf(strokes, half)), isAt }
}

interface Stroke {
  readonly from: Point
  readonly to: Point
  readonly length: number
  /** How long the line is before it. */
  readonly start: number
}

function strokesOf(polygons: readonly (readonly Point[])[]): Stroke[] {
  return polygons.flatMap((polygon) => {
    let start = 0
    return polygon.slice(1).map((to, at) => {
      const from = polygon[at] ?? to
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      start += length
      return { from, to, length, start: start - length }
    })
  })
}

function isOnStroke(stroke: Stroke, style: LineStyle, half: number, x: number, y: number): boolean {
  const { from, to, length, start } = stroke
  const [dx, dy] = length === 0 ? [1, 0] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const along = (x - from[0]) * dx + (y - from[1]) * dy
  const beside = Math.abs((y - from[1]) * dx - (x - from[0]) * dy)
  const over = style.cap === 0 ? 0 : half
  return beside <= half && along >= -over && along <= length + over && isInk(style, start + along)
}

function isInk({ dashes, phase }: LineStyle, at: number): boolean {
  const whole = dashes.reduce((sum, length) => sum + length, 0)
  if (whole === 0) return true
  // An odd number of lengths goes round twice, with dashes and gaps changed about.
  const turn = dashes.length % 2 === 0 ? whole : whole * 2
  let rest = (Math.max(0, at) + phase) % turn
  for (let index = 0; ; index++) {
    const length = dashes[index % dashes.length] ?? whole
    if (rest < length) return index % 2 === 0
    rest -= length
    if (index > dashes.length * 2) return true
  }
}

function boundsOf(strokes: readonly Stroke[], half: number): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { from, to } of strokes) {
    for (const [x, y] of [from, to]) {
      bounds[0] = Math.min(bounds[0], x - half)
      bounds[1] = Math.min(bounds[1], y - half)
      bounds[2] = Math.max(bounds[2], x + half)
      bounds[3] = Math.max(bounds[3], y + half)
    }
  }
  return bounds
}
