import type { DraftLine } from './build-document.ts'
import { freeHeads } from './free-heads.ts'
import { markCircleItems } from './mark-circle-items.ts'
import { markNumberedItems } from './mark-numbered-items.ts'

/** Makes items of what is numbered as a list or stands behind an `o`, and none of headings that have a marker. */
export function markItems<Line extends DraftLine>(lines: readonly Line[]): Line[] {
  const size = usualSize(lines)
  return freeHeads(markNumberedItems(markCircleItems(lines), size), size)
}

function usualSize(lines: readonly DraftLine[]): number {
  const sizes = lines.map(({ size = 0 }) => size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}
