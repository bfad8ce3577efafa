import type { DraftLine } from '../build-document.ts'

/** A year, or a month in figures: `2019`, `03/21`. Not a version: `Java 17`. */
const date = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2}\b/

/** Whether a line names a time. */
export function hasDate(line: DraftLine | undefined): boolean {
  return line !== undefined && date.test(line.text)
}
