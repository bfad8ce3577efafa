import type { DraftLine } from './build-document.ts'
import { hasCapitals } from './has-capitals.ts'

/** Whether a line is bold, in capitals, or larger than `size`, that of most of the text. */
export function standsOut(line: DraftLine, size: number): boolean {
  return line.bold === true || hasCapitals(line.text) || (line.size ?? 0) > size * 1.08
}
