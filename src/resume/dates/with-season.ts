import type { CvDocument, DateRange } from '../../types.ts'
import { findDates } from './find-dates.ts'
import type { Dated } from './interval-of.ts'

/** The dates of an entry with the season that their text names: "Summer 2021" is stated as a year, and is three months of it. */
export function withSeason({ startDate, endDate, dateText }: DateRange, { text }: CvDocument): Dated {
  const isYear = startDate?.length === 4 && dateText !== undefined
  const season = isYear ? findDates(text.slice(dateText.start, dateText.end))[0]?.season : undefined
  return { ...(startDate && { startDate }), ...(endDate && { endDate }), ...(season && { season }) }
}
