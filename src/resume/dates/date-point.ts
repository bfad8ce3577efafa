import type { CvDate, Span } from '../../types.ts'

/** One date in a line. */
export interface DatePoint extends Span {
  readonly date: CvDate
  /** Last month of what is named, where it is longer than a month: a quarter or a span such as "2019-21". */
  readonly until?: CvDate
  /** A month or a season without its year ("Mar – Oct 2019"); `date` is the month alone, or empty. */
  readonly yearless?: boolean
  /** A bare year: the weakest sign, which prices and versions show too. */
  readonly bare?: boolean
  /** A season's date has the precision of its year. */
  readonly season?: SeasonMonths
}

/** The first and the last month of a season, from 1. */
export interface SeasonMonths {
  readonly from: number
  readonly to: number
  /** A length that is written beside a year tells them: "2017 (6 months)". */
  readonly stated?: true
  /** Of each year in a range: "Summers 2012 – 2014". */
  readonly each?: true
}
