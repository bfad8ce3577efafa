import type { FoundDates } from '../dates/find-dates.ts'

/** The time at an employer spans that of the position below it: "Acme (2015 – present) ⏎ Lead, Nov 2022 – present". */
export function isWithin(own: FoundDates | undefined, whole: FoundDates | undefined): boolean {
  if (!own?.startDate || !own.endDate || !whole?.startDate || !whole.endDate || whole.single) return false
  const endsIn = own.endDate !== 'present' && isOrdered(own.endDate, whole.endDate)
  return isOrdered(whole.startDate, own.startDate) && (whole.endDate === 'present' || endsIn)
}

/** Compared as precisely as both are stated: 2016 is not before 2016-09. */
function isOrdered(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length)
  return first.slice(0, length) <= second.slice(0, length)
}
