import type { Interval, Month } from '../types.ts'
import type { Dated } from './interval-of.ts'
import { mergeIntervals } from './merge-intervals.ts'
import { monthIndex } from './month-index.ts'

/** A gap is longer than this many months. */
const longest = 6

/** Times between entries of more than six months. Bare years are read as widely as they can be, so that only sure gaps are named. */
export function findGaps(entries: readonly Dated[], asOf: Month): Interval[] {
  const covered = mergeIntervals(entries.flatMap((entry) => widest(entry, asOf) ?? []))
  return covered.slice(1).flatMap((next, index) => {
    const start = monthIndex((covered[index] as Interval).end) + 1
    const end = monthIndex(next.start) - 1
    return end - start + 1 > longest ? [{ start: toMonth(start), end: toMonth(end) }] : []
  })
}

function widest({ startDate, endDate }: Dated, asOf: Month): Interval | undefined {
  if (!startDate || !endDate) return undefined
  const given = endDate === 'present' ? asOf : endDate
  const start = startDate.length === 4 ? `${startDate}-01` : startDate
  const end = given.length === 4 ? `${given}-12` : given
  return start <= end ? { start, end } : undefined
}

function toMonth(index: number): Month {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
