import type { FoundDates } from '../dates/find-dates.ts'

/** The time at an employer spans that of the position below it: "Acme (2015 – present) ⏎ Lead, Nov 2022 – present". */
export function isWithin(own: FoundDates | undefined, whole: FoundDates | undefined): boolean {
  if (!own?.startDate || !own.endDate || !whole?.startDate || !whole.endDate || whole.single) return false
  const startsIn = own.startDate.slice(0, whole.startDate.length) >= whole.startDate
  const endsIn = own.endDate !== 'present' && own.endDate.slice(0, whole.endDate.length) <= whole.endDate
  return startsIn && (whole.endDate === 'present' || endsIn)
}
