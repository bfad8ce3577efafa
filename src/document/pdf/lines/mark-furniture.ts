import { isPageNumber } from '../../is-page-number.ts'
import { isRunningTitle } from '../../is-running-title.ts'
import type { PageLine } from './page-line.ts'

/** Running headers and footers stand within this share of the page's height from its edges. */
const margin = 0.12

/** Marks page numbers, footers that come back on other pages, and headers from their second page on. */
export function markFurniture(lines: readonly PageLine[]): PageLine[] {
  const pages = new Map<string, Set<number>>()
  for (const line of lines) {
    if (!placeOf(line)) continue
    const seen = pages.get(keyOf(line)) ?? new Set()
    pages.set(keyOf(line), seen.add(line.page))
  }
  const lowest = lowestOf(lines)
  return lines.map((line) => {
    const place = placeOf(line)
    // LaTeX sets its page numbers high above the edge.
    if (!place)
      return lowest.get(line.page) === line && line.text === `${line.page}` ? { ...line, furniture: true } : line
    const on = pages.get(keyOf(line)) ?? new Set()
    // The header of the first page names the candidate, whatever later pages repeat.
    const isRepeated = on.size > 1 && (place === 'bottom' || line.page > Math.min(...on))
    return isRepeated || isPageNumber(line.text) || (place === 'bottom' && isRunningTitle(line.text))
      ? { ...line, furniture: true }
      : line
  })
}

function lowestOf(lines: readonly PageLine[]): Map<number, PageLine> {
  const lowest = new Map<number, PageLine>()
  for (const line of lines) if (line.base > (lowest.get(line.page)?.base ?? 0)) lowest.set(line.page, line)
  return lowest
}

function placeOf({ base, height }: PageLine): 'top' | 'bottom' | undefined {
  if (base < height * margin) return 'top'
  return base > height * (1 - margin) ? 'bottom' : undefined
}

/** The same words at the same height; only numbers may differ. */
function keyOf({ text, base }: PageLine): string {
  return `${Math.round(base / 4)} ${text.replace(/\d+/g, '#')}`
}
