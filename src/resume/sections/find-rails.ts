import type { TextLine } from '../lines/text-line.ts'
import type { Heading } from './find-headings.ts'

/** A sidebar may end with a heading whose section stands in another column. */
const fewestHeadings = 2

/** The columns whose headings stand beside their content, as in a table: each has the lines of another column behind it. */
export function findRails(lines: readonly TextLine[], headings: readonly Heading[]): ReadonlySet<number> {
  const columnAt = (at: number) => lines[at]?.column
  const beside = headings.filter(({ at, content }) => content === undefined && columnAt(at + 1) !== columnAt(at))
  const count = (some: readonly Heading[], column: number) => some.filter(({ at }) => columnAt(at) === column).length
  const columns = new Set(beside.flatMap(({ at }) => columnAt(at) ?? []))
  return new Set(
    [...columns].filter(
      (column) => count(beside, column) >= fewestHeadings && count(beside, column) === count(headings, column),
    ),
  )
}
