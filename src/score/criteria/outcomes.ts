import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { shareOfTarget } from '../share-of-target.ts'
import { showsOutcome } from '../shows-outcome.ts'

/** Highlights that state a result that can be measured. */
export const outcomes: Criterion = {
  id: 'outcomes',
  section: 'experience',
  language: 'en',
  evaluate(input) {
    const { highlights } = input.work
    const withResult = highlights.filter(showsOutcome)
    return {
      score: shareOfTarget(withResult.length, targets.outcomes),
      explanation: message(
        'OUTCOMES',
        { found: withResult.length, of: highlights.length, target: targets.outcomes },
        { level: 'info' },
      ),
      evidence: withResult.map(({ start, end }) => ({ start, end })),
    }
  },
}
