import type { CriterionInput } from '../../score/criterion.ts'
import { findStatedYears } from '../../score/find-stated-years.ts'
import { numberInWords } from '../number-in-words.ts'

/** As the summary states them; else whole years counted from the dated entries; else a blank. */
export function yearsOf({ resume, summary }: CriterionInput): string {
  const stated = summary && findStatedYears(summary.text)
  const written = summary && stated ? summary.text.slice(stated.start, stated.end) : ''
  if (/years?$/.test(written)) return written
  if (resume.totalMonths === null) return '[n] years'
  const years = Math.floor(resume.totalMonths / 12)
  if (years === 0) return `${numberInWords(resume.totalMonths)} ${resume.totalMonths === 1 ? 'month' : 'months'}`
  return `${numberInWords(years)} ${years === 1 ? 'year' : 'years'}`
}
