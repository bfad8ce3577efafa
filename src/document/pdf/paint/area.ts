import { type Box, holds } from './box.ts'

export type Point = readonly [number, number]

/** What a path encloses on the page. */
export interface Area {
  /** The smallest box around it. */
  readonly box: Box
  /** Its corners, one polygon after another; none where it fills its box. */
  readonly polygons: readonly (readonly Point[])[]
  /** What lies inside two polygons is outside; otherwise only where they run against each other. */
  readonly isEvenOdd?: boolean
}

/** The area inside polygons. Most that is painted on a CV is an upright rectangle, and that is told at a glance later. */
export function areaWithin(polygons: readonly (readonly Point[])[], isEvenOdd = false): Area {
  const box = boxAround(polygons)
  return { box, polygons: isUpright(polygons, box) ? [] : polygons, isEvenOdd }
}

function boxAround(polygons: readonly (readonly Point[])[]): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const polygon of polygons) {
    for (const [x, y] of polygon) {
      box.x0 = Math.min(box.x0, x)
      box.y0 = Math.min(box.y0, y)
      box.x1 = Math.max(box.x1, x)
      box.y1 = Math.max(box.y1, y)
    }
  }
  return box
}

/** One rectangle along the edges of its box: four corners, of which the first may come again. */
function isUpright([polygon = [], second]: readonly (readonly Point[])[], { x0, y0, x1, y1 }: Box): boolean {
  const [a, b, c, d, e = a] = polygon
  if (second || !a || !b || !c || !d || e?.[0] !== a[0] || e[1] !== a[1] || polygon.length > 5) return false
  const isCorner = ([x, y]: Point) => (x === x0 || x === x1) && (y === y0 || y === y1)
  const isOpposite = (p: Point, q: Point) => p[0] !== q[0] && p[1] !== q[1]
  return polygon.every(isCorner) && isOpposite(a, c) && isOpposite(b, d)
}

/** True when the point lies inside the polygons, by the rule of the area. */
export function isInside({ box, polygons, isEvenOdd }: Area, x: number, y: number): boolean {
  if (polygons.length === 0) return holds(box, x, y)
  let turns = 0
  for (const polygon of polygons) {
    let from = polygon.at(-1)
    for (const to of polygon) {
      if (from && isCrossed(from, to, x, y)) turns += to[1] > y ? 1 : -1
      from = to
    }
  }
  return isEvenOdd ? turns % 2 !== 0 : turns !== 0
}

/** An edge of a polygon runs across the line that goes from the point to the right. */
function isCrossed(from: Point, to: Point, x: number, y: number): boolean {
  return to[1] > y !== from[1] > y && x < ((from[0] - to[0]) * (y - to[1])) / (from[1] - to[1]) + to[0]
}
