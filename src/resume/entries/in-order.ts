import type { FoundDates } from '../dates/find-dates.ts'
import type { ReadEntry } from './read-entry.ts'

/** One reversed range is a slip of the pen. */
const fewest = 2

/** Where every range has its end first, as in "2021/07 – 2017/01 ⏎ 2016/12 – 2015/05", that is how they are written. */
export function inOrder(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  const ranges = entries.flatMap(({ dates }) => (dates && isClosed(dates) ? [dates] : []))
  if (ranges.length < fewest || !ranges.every(isReversed)) return entries
  return entries.map((entry) =>
    entry.dates && isReversed(entry.dates) ? { ...entry, dates: turned(entry.dates) } : entry,
  )
}

function isClosed({ startDate, endDate, single }: FoundDates): boolean {
  return !single && startDate !== undefined && endDate !== undefined && endDate !== 'present' && startDate !== endDate
}

function isReversed({ startDate = '', endDate = '' }: FoundDates): boolean {
  return startDate > endDate
}

function turned(dates: FoundDates): FoundDates {
  const { startDate, endDate } = dates
  return startDate && endDate && endDate !== 'present' ? { ...dates, startDate: endDate, endDate: startDate } : dates
}
