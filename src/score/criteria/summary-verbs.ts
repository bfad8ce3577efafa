import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { findVerbsInProse } from '../find-verbs-in-prose.ts'
import { noSummary } from '../no-summary.ts'
import { shareOfTarget } from '../share-of-target.ts'

/** The summary says what the person does, in verbs of doing. */
export const summaryVerbs: Criterion = {
  id: 'summary-verbs',
  section: 'summary',
  language: 'en',
  evaluate(input) {
    const none = noSummary(input, 'say what you do, in verbs')
    if (none) return none
    const { summary } = input
    const verbs = summary ? findVerbsInProse(summary.text) : []
    return {
      score: shareOfTarget(verbs.length, targets.summaryVerbs),
      explanation: message('SUMMARY_VERBS', { found: verbs.length, target: targets.summaryVerbs }, { level: 'info' }),
      evidence: summary
        ? verbs.map(({ start, end }) => ({ start: summary.start + start, end: summary.start + end }))
        : [],
    }
  },
}
