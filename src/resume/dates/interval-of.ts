import type { CvDate, Interval, Month } from '../../types.ts'
import type { SeasonMonths } from './date-point.ts'
import { twoDigits } from './two-digits.ts'

/** A range as entries carry it. */
export interface Dated {
  readonly startDate?: CvDate
  readonly endDate?: CvDate | 'present'
  /** The part of the year that is meant. */
  readonly season?: SeasonMonths
}

/**
 * The months of a dated entry, both end months included; `undefined` when a date is missing, reversed or in the future.
 *
 * A bare year counts whole, from its January to its December: "2019 – 2021" is 36 months, and years that follow each
 * other ("2015 – 2017", "2017 – 2019") leave no gap. That is the most the CV can mean.
 */
export function intervalOf({ startDate, endDate, season }: Dated, asOf: Month): Interval | undefined {
  if (!startDate || !endDate) return undefined
  const given = endDate === 'present' ? asOf : endDate
  const start = startDate.length === 4 ? `${startDate}-${twoDigits(season?.from ?? 1)}` : startDate
  const end = given.length === 4 ? `${given}-${twoDigits(season?.to ?? 12)}` : given
  const last = end > asOf ? asOf : end
  return start <= last ? { start, end: last } : undefined
}
