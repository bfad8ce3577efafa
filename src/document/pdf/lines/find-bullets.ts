import type { Shape } from '../paint/glyph.ts'
import type { PageLine } from './page-line.ts'

/**
 * Finds list markers that are drawn and not written: browsers paint discs and squares as shapes.
 * Such a shape is small, about as wide as high, and stands before the line at the height of its small letters.
 */
export function findBullets(lines: readonly PageLine[], shapes: readonly Shape[]): PageLine[] {
  return lines.map((line) => {
    if (line.item) return line
    const bullet = shapes.find((shape) => isBullet(shape, line))
    return bullet ? { ...line, item: true, edge: bullet.box.x0 } : line
  })
}

function isBullet({ box, kind }: Shape, { base, left, size }: PageLine): boolean {
  const width = box.x1 - box.x0
  const height = box.y1 - box.y0
  const middle = (box.y0 + box.y1) / 2
  const gap = left - box.x1
  return (
    kind !== 'image' &&
    kind !== 'line' &&
    Math.min(width, height) > size * 0.12 &&
    Math.max(width, height) < size * 0.62 &&
    Math.abs(width - height) < Math.max(width, height) * 0.3 &&
    middle > base - size * 0.6 &&
    middle < base - size * 0.1 &&
    gap > 0 &&
    gap < size * 2.2
  )
}
