import type { Point } from './area.ts'
import { applyTo, type Matrix } from './matrix.ts'

/** Turns pdf.js's packed path data into polygons on the page; curves become chords between their ends and handles. */
export function tracePath(data: ArrayLike<number> | null | undefined, matrix: Matrix): Point[][] {
  const polygons: Point[][] = []
  let polygon: Point[] = []
  const take = (index: number) => applyTo(matrix, data?.[index] ?? 0, data?.[index + 1] ?? 0)
  for (let index = 0; index < (data?.length ?? 0); ) {
    const step = data?.[index++]
    if (step === 0) {
      polygon = [take(index)]
      polygons.push(polygon)
      index += 2
    } else if (step === 1) {
      polygon.push(take(index))
      index += 2
    } else if (step === 2) {
      polygon.push(...curve(polygon.at(-1), take(index), take(index + 2), take(index + 4)))
      index += 6
    } else if (step === 3 && polygon[0]) {
      polygon.push(polygon[0])
    }
  }
  return polygons
}

/** Four points on a cubic curve are enough to say what lies inside. */
function curve(from: Point | undefined, first: Point, second: Point, to: Point): Point[] {
  const start = from ?? first
  return [0.25, 0.5, 0.75, 1].map((t) => {
    const u = 1 - t
    const at = (axis: 0 | 1) =>
      u * u * u * start[axis] + 3 * u * u * t * first[axis] + 3 * u * t * t * second[axis] + t * t * t * to[axis]
    return [at(0), at(1)]
  })
}
