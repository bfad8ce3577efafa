import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { noSummary } from '../no-summary.ts'
import { shareOfTarget } from '../share-of-target.ts'

/** The summary names the key technologies. */
export const summaryTechnologies: Criterion = {
  id: 'summary-technologies',
  section: 'summary',
  evaluate(input) {
    const none = noSummary(input, 'name your main technologies')
    if (none) return none
    const technologies = input.summary?.technologies ?? []
    return {
      score: shareOfTarget(technologies.length, targets.summaryTechnologies),
      explanation: message(
        'SUMMARY_TECHNOLOGIES',
        { found: technologies.length, target: targets.summaryTechnologies },
        { level: 'info' },
      ),
      evidence: technologies.map(({ start, end }) => ({ start, end })),
    }
  },
}
