import type { Interval, Month } from '../../types.ts'
import { type Dated, intervalOf } from './interval-of.ts'
import { mergeIntervals } from './merge-intervals.ts'
import { monthIndex } from './month-index.ts'

/** A gap is longer than this many months. */
const longest = 6

/**
 * Times between entries of more than six months. As bare years count whole, only sure gaps are named.
 *
 * @param explained - Studies and breaks that the CV dates: they are no work, but nobody asks what was then.
 */
export function findGaps(entries: readonly Dated[], explained: readonly Dated[], asOf: Month): Interval[] {
  const worked = mergeIntervals(intervalsOf(entries, asOf))
  const covered = mergeIntervals([...worked, ...intervalsOf(explained, asOf)])
  const isBetweenWork = ({ start, end }: Interval) =>
    worked.some((before) => before.end < start) && worked.some((next) => next.start > end)
  return covered
    .slice(1)
    .flatMap((next, index) => {
      const start = monthIndex((covered[index] as Interval).end) + 1
      const end = monthIndex(next.start) - 1
      return end - start + 1 > longest ? [{ start: toMonth(start), end: toMonth(end) }] : []
    })
    .filter(isBetweenWork)
}

function intervalsOf(entries: readonly Dated[], asOf: Month): Interval[] {
  return entries.flatMap((entry) => intervalOf(entry, asOf) ?? [])
}

function toMonth(index: number): Month {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
