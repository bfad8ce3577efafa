import type { DraftLine } from '../build-document.ts'
import { hasDate } from './has-date.ts'
import { isLabel } from './is-label.ts'
import { isText } from './is-text.ts'
import { joinCells } from './join-cells.ts'

type Lines = readonly DraftLine[]

/**
 * The lines of a row of three cells or more that tells of one thing: `2019 – 2021 | Engineer, Acme | what I did`.
 * Its short cells and its date are the first line; then each cell is read to its end before the next.
 *
 * @returns `undefined` for cells that are columns of the page.
 */
export function entryLines(cells: readonly Lines[]): DraftLine[] | undefined {
  if (cells.length < 3) return undefined
  const head = headCells(cells)
  if (!head) return undefined
  const first = joinCells(cells.flatMap((lines) => (head.includes(lines) ? lines.slice(0, 1) : [])))
  return [first, ...cells.flatMap((lines) => (head.includes(lines) ? lines.slice(1) : lines))]
}

/** The cells whose first lines are one line. */
function headCells(cells: readonly Lines[]): readonly Lines[] | undefined {
  const end = cells.findIndex((lines) => !isShort(lines))
  const short = end < 0 ? cells : cells.slice(0, end)
  const [first = [], second = []] = cells
  if (short.length < 2 && isLabel(first) && hasDate(first[0]))
    return second.slice(0, 1).some(isText) ? [first] : [first, second]
  const dates = cells.filter((lines) => !short.includes(lines) && isShort(lines) && hasDate(lines[0]))
  if (short.length >= 2) return short.some(([line]) => hasDate(line)) ? short : [...short, ...dates]
  return isLabel(first) && first.length > 1 && dates.length > 0 ? [first, ...dates] : undefined
}

function isShort(lines: Lines): boolean {
  return lines.length === 1 && isLabel(lines) && !lines.some(isText)
}
