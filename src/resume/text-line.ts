import type { CvDocument, Line, Span } from '../types.ts'

/** Text between two tabs. */
export interface Cell extends Span {
  readonly text: string
}

/** A line with what the rules of this room ask of it again and again. */
export interface TextLine extends Line {
  /** Its place among `document.lines`. */
  readonly index: number
  readonly text: string
  /** Without empty ones; at least one. */
  readonly cells: readonly Cell[]
  /** A blank line stands above it. */
  readonly block: boolean
  /** Characters of the longest line of its column that is not cut into cells: how long a full line is. */
  readonly width: number
}

/** The document's lines without running headers and footers. */
export function toTextLines({ text, lines, furniture }: CvDocument): TextLine[] {
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

/** The part of a line that starts at an offset, such as what follows a heading on its own line. */
export function restOfLine(line: TextLine, start: number): TextLine {
  return {
    ...line,
    start,
    text: line.text.slice(start - line.start),
    cells: line.cells
      .filter(({ end }) => end > start)
      .map((cell) => (cell.start >= start ? cell : trimmed({ text: cell.text.slice(start - cell.start), start }))),
  }
}

function cellsOf(text: string, { start, end }: Span): Cell[] {
  const cells: Cell[] = []
  let at = start
  for (const part of text.slice(start, end).split('\t')) {
    const cell = trimmed({ text: part, start: at })
    if (cell.text !== '') cells.push(cell)
    at += part.length + 1
  }
  return cells
}

function trimmed({ text, start }: { text: string; start: number }): Cell {
  const from = start + text.length - text.trimStart().length
  const content = text.trim()
  return { text: content, start: from, end: from + content.length }
}
