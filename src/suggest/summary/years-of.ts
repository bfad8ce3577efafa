import { countMonths } from '../../resume/dates/count-months.ts'
import { intervalOf } from '../../resume/dates/interval-of.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { findStatedYears } from '../../score/find-stated-years.ts'
import { numberInWords } from '../number-in-words.ts'

/** As the summary states them; else whole years counted from the dated entries on software work; else a blank. */
export function yearsOf(input: CriterionInput): string {
  const { summary } = input
  const stated = summary && findStatedYears(summary.text)
  const written = summary && stated ? summary.text.slice(stated.start, stated.end) : ''
  if (/ years$|^(?:1|one) year$/.test(written)) return written
  const months = monthsOfWork(input)
  if (months === 0) return '[n] years'
  const years = Math.floor(months / 12)
  if (years === 0) return `${numberInWords(months)} ${months === 1 ? 'month' : 'months'}`
  return `${numberInWords(years)} ${years === 1 ? 'year' : 'years'}`
}

function monthsOfWork({ resume, work, asOf }: CriterionInput): number {
  const entries = work.entries.flatMap((index) => resume.work[index] ?? [])
  return countMonths(entries.flatMap((entry) => intervalOf(entry, asOf) ?? []))
}
