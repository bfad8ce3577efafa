import { cutSpans } from '../lines/cut-spans.ts'
import { readHeaderDates } from './read-header-dates.ts'

/** A line without its dates, the words that belong to them, and the remarks that tell another date. */
export function withoutDates(text: string): string {
  const { dates, remarks } = readHeaderDates(text)
  return cutSpans(text, [...dates, ...remarks]).trim()
}
