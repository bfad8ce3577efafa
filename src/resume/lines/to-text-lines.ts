import type { CvDocument, Line, Span } from '../../types.ts'
import { daysFirst } from './days-first.ts'
import type { Cell, TextLine } from './text-line.ts'
import { trimCell } from './trim-cell.ts'

/** A shorter text has blank lines for other reasons. */
const fewestLines = 10
/** Of the lines at least this share has a blank line above; a lower one takes short entries in blocks for double-spaced text. */
const doubleShare = 0.9

/** The document's lines without running headers and footers. */
export function toTextLines({ text: written, lines, furniture }: CvDocument): TextLine[] {
  const text = daysFirst(written)
  const outside = new Set(furniture.map(({ start }) => start))
  const widths = widthsOf(lines, text)
  const apart = lines.map(({ start }, index) => index === 0 || text.startsWith('\n\n', start - 2))
  const level = isDoubleSpaced(apart)
  return lines
    .map((line, index) => ({
      ...line,
      index,
      text: text.slice(line.start, line.end),
      cells: cellsOf(text, line),
      width: widths.get(line.column) ?? 0,
      block: apart[index] === true && !(level && index > 0),
      apart: apart[index] === true,
    }))
    .filter(({ start, cells }) => !outside.has(start) && cells.length > 0)
}

/** A blank line between nearly all lines, as pasted text has it, parts nothing. */
function isDoubleSpaced(apart: readonly boolean[]): boolean {
  return apart.length >= fewestLines && apart.filter(Boolean).length >= apart.length * doubleShare
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
