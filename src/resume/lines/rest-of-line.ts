import type { TextLine } from './text-line.ts'
import { trimCell } from './trim-cell.ts'

/** The part of a line that starts at an offset, such as what follows a heading on its own line. */
export function restOfLine(line: TextLine, start: number): TextLine {
  return {
    ...line,
    start,
    text: line.text.slice(start - line.start),
    cells: line.cells
      .filter(({ end }) => end > start)
      .map((cell) => (cell.start >= start ? cell : trimCell({ text: cell.text.slice(start - cell.start), start }))),
  }
}
