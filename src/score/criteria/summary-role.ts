import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { noSummary } from '../no-summary.ts'

/** The summary names the role. */
export const summaryRole: Criterion = {
  id: 'summary-role',
  section: 'summary',
  evaluate(input) {
    const { summary } = input
    if (!summary?.role)
      return (
        noSummary(input, 'name your role') ?? {
          score: 0,
          explanation: message('SUMMARY_WITHOUT_ROLE', {}),
          evidence: [],
        }
      )
    const { start, role } = summary
    return {
      score: 1,
      explanation: message('SUMMARY_ROLE', {}, { level: 'info' }),
      evidence: [{ start: start + role.start, end: start + role.end }],
    }
  },
}
