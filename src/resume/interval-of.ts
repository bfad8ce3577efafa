import type { CvDate, Interval, Month } from '../types.ts'

/** A range as entries carry it. */
export interface Dated {
  readonly startDate?: CvDate
  readonly endDate?: CvDate | 'present'
}

/**
 * The months of a dated entry, both end months included; `undefined` when a date is missing, reversed or in the future.
 *
 * A bare year stands for its middle: as a start for July, as an end for June. "2019 – 2021" is thus 24 months, years that
 * follow each other ("2015 – 2017", "2017 – 2019") leave no gap, and a single year counts for half a year.
 */
export function intervalOf({ startDate, endDate }: Dated, asOf: Month): Interval | undefined {
  if (!startDate || !endDate) return undefined
  const start = startDate.length === 4 ? `${startDate}-07` : startDate
  const given = endDate === 'present' ? asOf : endDate
  const middle = given === startDate ? `${given}-12` : `${given}-06`
  const end = given.length === 4 ? middle : given
  const last = end > asOf ? asOf : end
  return start <= last ? { start, end: last } : undefined
}
