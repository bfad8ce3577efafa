import { findDates } from '../dates/find-dates.ts'
import type { TextLine } from '../lines/text-line.ts'

/** Points within which two lines start at one place. */
const step = 3
/** Of the longest line of a list, the share that a line fills before it breaks; words that do not fit are counted in. */
const fullShare = 0.7
/** "Stack: Java, Kafka" */
const label = /^\P{Ll}[^:.,]{1,39}:\s/u

/**
 * Lines without a marker that start where the text of the items above them does, in a list that is set in from what it
 * stands under: they go on with an item, whatever they start with.
 */
export function findHangingLines(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  return new Set(listsOf(lines).flatMap((list) => hangingIn(list)))
}

/** Lines that start where the first item of their list does. */
function listsOf(lines: readonly TextLine[]): TextLine[][] {
  const lists: TextLine[][] = []
  let left: number | undefined
  for (const [at, line] of lines.entries()) {
    const goesOn = left !== undefined && isAt(line, left) && !line.apart && line.column === lines[at - 1]?.column
    if (goesOn) lists.at(-1)?.push(line)
    else if (opensList(line, lines[at - 1])) lists.push([line])
    left = goesOn || opensList(line, lines[at - 1]) ? (lists.at(-1)?.[0]?.left ?? 0) : undefined
  }
  return lists
}

const isAt = ({ left = -Infinity }: TextLine, place: number) => Math.abs(left - place) <= step

/** An item that is set in from the line above it. */
function opensList(line: TextLine, above: TextLine | undefined): boolean {
  if (!line.item || line.left === undefined || above?.left === undefined) return false
  return !above.item && above.column === line.column && above.left < line.left - step
}

function hangingIn(list: readonly TextLine[]): TextLine[] {
  const longest = Math.max(...list.map(({ text }) => text.length))
  return list.filter((line, at) => {
    const before = list[at - 1]
    return before !== undefined && isPlain(line, before) && isFull(before, line, longest * fullShare)
  })
}

function isPlain(line: TextLine, before: TextLine): boolean {
  const isLikeBefore = line.bold === before.bold && Math.abs((line.size ?? 0) - (before.size ?? 0)) < 0.6
  if (line.item || line.heading !== undefined || !isLikeBefore) return false
  return line.cells.length === 1 && !label.test(line.text) && !findDates(line.text).some(({ single }) => !single)
}

function isFull(before: TextLine, { text }: TextLine, full: number): boolean {
  const [word = ''] = /^\S{1,40}/.exec(text) ?? []
  return before.text.length + 1 + word.length > full
}
