import { countMonths } from '../../resume/dates/count-months.ts'
import { intervalOf } from '../../resume/dates/interval-of.ts'
import { findDeveloperRole } from '../../resume/names/find-developer-role.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { numberInWords } from '../number-in-words.ts'

/** Whole years counted from the dated entries on software work; a blank where a title leaves open whether all of it was. */
export function yearsOf({ resume, work, asOf }: CriterionInput): string {
  const entries = work.entries.flatMap((index) => resume.work[index] ?? [])
  const isCertain = entries.every(({ position = '' }) => findDeveloperRole(position, true) !== undefined)
  const months = countMonths(entries.flatMap((entry) => intervalOf(entry, asOf) ?? []))
  if (months === 0 || !isCertain) return '[n] years'
  const years = Math.floor(months / 12)
  if (years === 0) return `${numberInWords(months)} ${months === 1 ? 'month' : 'months'}`
  return `${numberInWords(years)} ${years === 1 ? 'year' : 'years'}`
}
