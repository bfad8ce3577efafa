import { findDates } from '../dates/find-dates.ts'

const placeAndDay =
  /^\p{Lu}[\p{L} .-]{1,30}, (?:(?:den |le |lì |a |op |em )?\d{1,2}(?:[./-]\d{1,2}[./-]|\.? (?:de )?\p{L}{3,12}\.? (?:de )?)|im \p{L}{3,10} )\d{2,4}$/u

/** "Hameln, 3. November 2026", "Lyon, le 12/03/2026": where and when a CV was signed. */
export function isSignature(text: string): boolean {
  return placeAndDay.test(text) && findDates(text).length === 1
}
