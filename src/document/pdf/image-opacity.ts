import type { Matrix } from './matrix.ts'

/** An image as pdf.js unpacks it; of kind 3 it has red, green, blue and opacity for each point. */
export interface PdfImage {
  readonly width?: number
  readonly height?: number
  readonly kind?: number
  readonly data?: ArrayLike<number> | null
}

const withOpacity = 3

/** Tells how opaque an image is at a place of the page; `undefined` for one that does not say. */
export function imageOpacity(
  { width = 0, height = 0, kind, data }: PdfImage,
  matrix: Matrix,
): ((x: number, y: number) => number) | undefined {
  const [a, b, c, d, e, f] = matrix
  const area = a * d - b * c
  if (kind !== withOpacity || !data || area === 0) return undefined
  return (x, y) => {
    const across = (d * (x - e) - c * (y - f)) / area
    const up = (a * (y - f) - b * (x - e)) / area
    const column = Math.floor(Math.min(Math.max(across, 0), 0.9999) * width)
    // The first row of an image is its top.
    const row = Math.floor((1 - Math.min(Math.max(up, 0.0001), 1)) * height)
    return (data[(row * width + column) * 4 + 3] ?? 0) / 255
  }
}
