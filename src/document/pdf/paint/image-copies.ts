import { type Matrix, multiply } from './matrix.ts'

/** More copies of one image than this are a pattern. */
const mostRepeats = 500

/** Where the copies of an image stand that pdf.js paints at once. */
export function imageCopies(matrix: Matrix, [, width, height, places]: readonly unknown[]): Matrix[] {
  const corners = Array.from((places ?? []) as ArrayLike<number>).slice(0, mostRepeats * 2)
  return corners.flatMap((x, at) =>
    at % 2 === 0 ? [multiply(matrix, [Number(width), 0, 0, Number(height), x, corners[at + 1] ?? 0])] : [],
  )
}
