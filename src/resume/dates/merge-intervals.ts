import type { Interval } from '../../types.ts'
import { monthIndex } from './month-index.ts'

/** Joins intervals that overlap or follow each other without a month between. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  if (intervals.length < 2) return [...intervals]
  const merged: Interval[] = []
  for (const interval of intervals.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)))) {
    const last = merged.at(-1)
    if (last && monthIndex(interval.start) <= monthIndex(last.end) + 1) {
      if (interval.end > last.end) merged[merged.length - 1] = { start: last.start, end: interval.end }
    } else merged.push(interval)
  }
  return merged
}
