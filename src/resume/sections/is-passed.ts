import { findDates } from '../dates/find-dates.ts'

/** "CompTIA Security+, 2019": ends on the date at which it was passed. */
export function isPassed(text: string): boolean {
  const last = findDates(text).at(-1)
  return last?.single === true && last.start > 0 && /^\)?$/.test(text.slice(last.end))
}
