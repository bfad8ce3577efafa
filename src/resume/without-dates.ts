import { findDates } from './find-dates.ts'

/** A line without its dates and the words that belong to them. */
export function withoutDates(text: string): string {
  return findDates(text)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim()
}
