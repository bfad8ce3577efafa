import type { Cell } from '../lines/text-line.ts'
import { trimCell } from '../lines/trim-cell.ts'
import { readLevel } from './read-level.ts'

/**
 * The cells of a row, empty ones too: between tabs, or between bars where the row starts with one, has as many cells as
 * its table, or holds a cell that is nothing but a grade; "Java | Go" is one cell.
 *
 * @param columns - How many the table has that the row may belong to; if any.
 */
export function cellsOf({ text, start }: { readonly text: string; readonly start: number }, columns?: number): Cell[] {
  if (text.includes('\t')) return cut(text, start, '\t')
  if (!text.includes('|')) return [trimCell({ text, start })]
  if (text.startsWith('|')) return cut(text.replace(/\|\s{0,3}$/, '').slice(1), start + 1, '|')
  const cells = cut(text, start, '|')
  return cells.length === columns || cells.some((cell) => readLevel(cell.text)) ? cells : [trimCell({ text, start })]
}

function cut(text: string, start: number, sign: string): Cell[] {
  let at = start
  return text.split(sign).map((part) => {
    const cell = trimCell({ text: part, start: at })
    at += part.length + 1
    return cell
  })
}
