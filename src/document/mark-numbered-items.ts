import type { DraftLine } from './build-document.ts'
import { cutStart } from './cut-start.ts'
import { findNumberedRuns, type NumberedLine } from './find-numbered-runs.ts'
import { areHeads } from './free-heads.ts'

/** An item goes over this many lines at most; what has more below it heads a part of the CV. */
const mostItemLines = 4

/**
 * Takes the numbers off numbered lines. Those of a list become its items; those of headings and entries do not.
 *
 * @param size - Of most of the text.
 */
export function markNumberedItems<Line extends DraftLine>(lines: readonly Line[], size: number): Line[] {
  const runs = findNumberedRuns(lines).map((run) => ({ run, areHeads: areHeads(placesOf(run), lines, size) }))
  const lists = runs.filter((found) => !found.areHeads && isItemList(found.run, lines)).map(({ run }) => run)
  const marked = [...lines]
  for (const found of runs) {
    if (found.run[0]?.bare && !(found.areHeads && areBold(found.run, lines))) continue
    const depth = lists.includes(found.run) ? lists.filter((list) => surrounds(list, found.run)).length : undefined
    for (const { at, length } of found.run) {
      const line = lines[at]
      if (line) marked[at] = { ...cutStart(line, length), ...(depth !== undefined && { item: true, depth }) }
    }
  }
  return marked
}

const placesOf = (run: readonly NumberedLine[]): number[] => run.map(({ at }) => at)

/** LaTeX numbers its sections with bare numbers; lines of a table may start with one, too. */
function areBold(run: readonly NumberedLine[], lines: readonly DraftLine[]): boolean {
  return run.every(({ at }) => lines[at]?.bold || lines[at]?.heading)
}

function surrounds(outer: readonly NumberedLine[], inner: readonly NumberedLine[]): boolean {
  const [from = 0, to = 0] = [inner[0]?.at, inner.at(-1)?.at]
  if ((outer[0]?.at ?? from) >= from || (outer.at(-1)?.at ?? to) <= to) return false
  return outer.some(({ at }, index) => at < from && (outer[index + 1]?.at ?? at) > to)
}

function isItemList(run: readonly NumberedLine[], lines: readonly DraftLine[]): boolean {
  const heights = run.slice(1).map(({ at }, index) => at - (run[index]?.at ?? at))
  return heights.every((height) => height <= mostItemLines) && !areEntries(run, heights, lines)
}

const year = /\b(?:19|20)\d\d\b/

/** Jobs are numbered, too: each with its dates, over what was done in it. */
function areEntries(run: readonly NumberedLine[], heights: readonly number[], lines: readonly DraftLine[]): boolean {
  return heights.every((height) => height > 1) && run.every(({ at }) => year.test(lines[at]?.text ?? ''))
}
