import type { Interval } from '../../types.ts'
import { mergeIntervals } from './merge-intervals.ts'
import { monthIndex } from './month-index.ts'

/** How many months the intervals cover, overlaps counted once. */
export function countMonths(intervals: readonly Interval[]): number {
  return mergeIntervals(intervals).reduce((sum, { start, end }) => sum + monthIndex(end) - monthIndex(start) + 1, 0)
}
