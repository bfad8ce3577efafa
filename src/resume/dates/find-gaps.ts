import type { Interval, Month } from '../../types.ts'
import { type Dated, intervalOf } from './interval-of.ts'
import { mergeIntervals } from './merge-intervals.ts'
import { monthIndex } from './month-index.ts'

/** A gap is longer than this many months. */
const longest = 6

/** Times between entries of more than six months. As bare years count whole, only sure gaps are named. */
export function findGaps(entries: readonly Dated[], asOf: Month): Interval[] {
  const covered = mergeIntervals(entries.flatMap((entry) => intervalOf(entry, asOf) ?? []))
  return covered.slice(1).flatMap((next, index) => {
    const start = monthIndex((covered[index] as Interval).end) + 1
    const end = monthIndex(next.start) - 1
    return end - start + 1 > longest ? [{ start: toMonth(start), end: toMonth(end) }] : []
  })
}

function toMonth(index: number): Month {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
