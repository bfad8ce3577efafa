import { message } from '../../messages.ts'
import type { Criterion, CriterionInput } from '../criterion.ts'
import { fillSlots } from '../fill-slots.ts'
import { findStatedYears } from '../find-stated-years.ts'
import { noSummary } from '../no-summary.ts'

/** The summary says for how long. It does not apply to people without dated work in the field. */
export const summaryYears: Criterion = {
  id: 'summary-years',
  section: 'summary',
  evaluate(input) {
    const { summary } = input
    const years = summary && findStatedYears(summary.text)
    if (summary && years) {
      const evidence = [{ start: summary.start + years.start, end: summary.start + years.end }]
      return { score: 1, explanation: message('SUMMARY_YEARS', {}, { level: 'info' }), evidence }
    }
    if (summary && findStatedYears(fillSlots(summary.text))) {
      return { score: 1, explanation: message('SUMMARY_YEARS', {}, { level: 'info' }), evidence: [] }
    }
    if (!hasDatedWork(input))
      return { score: null, explanation: message('NO_YEARS_TO_STATE', {}, { level: 'info' }), evidence: [] }
    return (
      noSummary(input, 'say how many years you have done this work') ?? {
        score: 0,
        explanation: message('SUMMARY_WITHOUT_YEARS', {}),
        evidence: [],
      }
    )
  },
}

function hasDatedWork(input: CriterionInput): boolean {
  return input.work.entries.some((index) => {
    const entry = input.resume.work[index]
    return entry?.startDate !== undefined || entry?.endDate !== undefined
  })
}
