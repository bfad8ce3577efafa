import { applyTo, type Matrix } from './matrix.ts'

/** A rectangle on the page; y runs down. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The corners of a mapped rectangle, one after another. */
export function cornersOf(matrix: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): [number, number][] {
  return [applyTo(matrix, x0, y0), applyTo(matrix, x1, y0), applyTo(matrix, x1, y1), applyTo(matrix, x0, y1)]
}

/** The smallest upright rectangle around a mapped one. */
export function boxOf(matrix: Matrix, rectangle: readonly number[]): Box {
  const corners = cornersOf(matrix, rectangle)
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

export function intersect(a: Box, b: Box): Box {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  }
}

export function areaOf({ x0, y0, x1, y1 }: Box): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0)
}

/** True when the point lies in the box, give or take `slack` points. */
export function holds(box: Box, x: number, y: number, slack = 0): boolean {
  return x >= box.x0 - slack && x <= box.x1 + slack && y >= box.y0 - slack && y <= box.y1 + slack
}
