import { areHeads } from './are-heads.ts'
import type { DraftLine } from './build-document.ts'
import { cutStart } from './cut-start.ts'
import { findNumberedRuns, type NumberedLine } from './find-numbered-runs.ts'

type Run = readonly NumberedLine[]

/** An item goes over this many lines at most; what has more below it heads a part of the CV. */
const mostItemLines = 4

/**
 * Takes the numbers off the items of lists and off numbered entries; headings keep theirs.
 *
 * @param size - Of most of the text.
 */
export function markNumberedItems<Line extends DraftLine>(lines: readonly Line[], size: number): Line[] {
  const marked = [...lines]
  const lists: Run[] = []
  for (const run of findNumberedRuns(lines)) {
    const places = run.map(({ at }) => at)
    if (areHeads(places, lines, size)) for (const at of places) setBlank(marked, at)
    else if (run[0]?.bare) continue
    else if (areEntries(run, lines)) for (const { at, length } of run) cut(marked, at, length)
    else if (heightsOf(run).every((height) => height <= mostItemLines)) lists.push(run)
  }
  for (const list of lists) {
    const depth = lists.filter((other) => surrounds(other, list)).length
    for (const { at, length } of list) cut(marked, at, length, { item: true, depth })
  }
  return marked
}

/** The number of a heading is no cell. */
function setBlank(lines: DraftLine[], at: number): void {
  const line = lines[at]
  if (line) lines[at] = { ...line, text: line.text.replace(/^(\S{1,5})\t/, '$1 ') }
}

function cut(lines: DraftLine[], at: number, length: number, facts: Partial<DraftLine> = {}): void {
  const line = lines[at]
  if (line) lines[at] = { ...cutStart(line, length), ...facts }
}

function surrounds(outer: Run, inner: Run): boolean {
  const [from = 0, to = 0] = [inner[0]?.at, inner.at(-1)?.at]
  if ((outer[0]?.at ?? from) >= from || (outer.at(-1)?.at ?? to) <= to) return false
  return outer.some(({ at }, index) => at < from && (outer[index + 1]?.at ?? at) > to)
}

/** How many lines each takes up, but for the last. */
function heightsOf(run: Run): number[] {
  return run.slice(1).map(({ at }, index) => at - (run[index]?.at ?? at))
}

const year = /\b(?:19|20)\d\d\b/

/** Jobs are numbered, too: each with its dates, over what was done in it. */
function areEntries(run: Run, lines: readonly DraftLine[]): boolean {
  return heightsOf(run).every((height) => height > 1) && run.every(({ at }) => year.test(lines[at]?.text ?? ''))
}
