import type { CvDocument, Line, Span } from '../types.ts'
import { daysFirst } from './days-first.ts'
import type { Cell, TextLine } from './text-line.ts'
import { trimCell } from './trim-cell.ts'

/** The document's lines without running headers and footers. */
export function toTextLines({ text: written, lines, furniture }: CvDocument): TextLine[] {
  const text = daysFirst(written)
  const outside = new Set(furniture.map(({ start }) => start))
  const widths = widthsOf(lines, text)
  return lines
    .map((line, index) => ({
      ...line,
      index,
      text: text.slice(line.start, line.end),
      cells: cellsOf(text, line),
      width: widths.get(line.column) ?? 0,
      block: index === 0 || text.startsWith('\n\n', line.start - 2),
    }))
    .filter(({ start, cells }) => !outside.has(start) && cells.length > 0)
}

function widthsOf(lines: readonly Line[], text: string): Map<number, number> {
  const widths = new Map<number, number>()
  for (const { start, end, column } of lines) {
    if (!text.slice(start, end).includes('\t')) widths.set(column, Math.max(end - start, widths.get(column) ?? 0))
  }
  return widths
}

function cellsOf(text: string, { start, end }: Span): Cell[] {
  const cells: Cell[] = []
  let at = start
  for (const part of text.slice(start, end).split('\t')) {
    const cell = trimCell({ text: part, start: at })
    if (cell.text !== '') cells.push(cell)
    at += part.length + 1
  }
  return cells
}
