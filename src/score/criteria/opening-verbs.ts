import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { findOpeningVerb } from '../find-opening-verb.ts'
import { shareOfTarget } from '../share-of-target.ts'

/** Different verbs of doing that open highlights. */
export const openingVerbs: Criterion = {
  id: 'action-verbs',
  section: 'experience',
  language: 'en',
  evaluate(input) {
    const openings = input.work.highlights.flatMap(({ start, text }) => {
      const verb = findOpeningVerb(text)
      return verb ? [{ base: verb.base, start: start + verb.start, end: start + verb.end }] : []
    })
    const distinct = openings.filter(({ base }, index) => openings.findIndex((other) => other.base === base) === index)
    return {
      score: shareOfTarget(distinct.length, targets.verbs),
      explanation: message('ACTION_VERBS', { found: distinct.length, target: targets.verbs }, { level: 'info' }),
      evidence: distinct.map(({ start, end }) => ({ start, end })),
    }
  },
}
