import type { FoundDates } from './find-dates.ts'

/** Both ends of a range are given. */
export function isWhole({ single, half, startDate }: FoundDates): boolean {
  return !single && !half && startDate !== undefined
}
