import type { CvDate, DateRange, Month } from '../types.ts'

/** A stretch of months, counted from the year 0; both ends included. */
export interface MonthRange {
  readonly first: number
  readonly last: number
}

/** The months of a dated entry; a bare year counts from its first to its last month, "present" until `asOf`. */
export function monthRange({ startDate, endDate }: DateRange, asOf: Month): MonthRange | undefined {
  if (startDate === undefined) return undefined
  const now = monthNumber(asOf, 'last')
  const last = endDate === 'present' ? now : monthNumber(endDate ?? startDate, 'last')
  const first = monthNumber(startDate, 'first')
  return first <= last ? { first, last: Math.min(last, Math.max(now, first)) } : undefined
}

/** How many months some ranges cover; what overlaps counts once. */
export function monthsOf(ranges: readonly MonthRange[]): number {
  let months = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { first, last } of ranges.toSorted((one, other) => one.first - other.first)) {
    months += Math.max(0, last - Math.max(first, until + 1) + 1)
    until = Math.max(until, last)
  }
  return months
}

/** `YYYY-MM` of a month number. */
export function monthName(month: number): Month {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

function monthNumber(date: CvDate, side: 'first' | 'last'): number {
  const [year, month] = date.split('-').map(Number)
  return (year ?? 0) * 12 + (month ? month - 1 : side === 'first' ? 0 : 11)
}
