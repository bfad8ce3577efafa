import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { fillSlots } from '../fill-slots.ts'
import { findDomain } from '../find-domain.ts'
import { noSummary } from '../no-summary.ts'

/** The summary names the field of business. */
export const summaryDomain: Criterion = {
  id: 'summary-domain',
  section: 'summary',
  language: 'en',
  evaluate(input) {
    const { summary } = input
    const domain = summary && findDomain(summary.text)
    const blank = summary && !domain && findDomain(fillSlots(summary.text))
    if (!domain && !blank)
      return (
        noSummary(input, 'say for which field of business you build software') ?? {
          score: 0,
          explanation: message('SUMMARY_WITHOUT_DOMAIN', {}),
          evidence: [],
        }
      )
    return {
      score: 1,
      explanation: message('SUMMARY_DOMAIN', {}, { level: 'info' }),
      evidence: domain ? [{ start: summary.start + domain.start, end: summary.start + domain.end }] : [],
    }
  },
}
