import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { shareOfTarget } from '../share-of-target.ts'

/** Credit for a skill at work without a result, next to 1 for one in a highlight that states a result. */
const WITHOUT_RESULT = 0.75

/** Skills that entries and projects show at work. */
export const skillsInUse: Criterion = {
  id: 'skills-in-use',
  section: 'experience',
  evaluate(input) {
    const used = input.used
    const proved = used.filter((skill) => skill.proved).length
    return {
      score: shareOfTarget(proved + WITHOUT_RESULT * (used.length - proved), targets.used),
      explanation: message('SKILLS_IN_USE', { found: used.length, proved, target: targets.used }, { level: 'info' }),
      evidence: used.map(({ mention: { start, end } }) => ({ start, end })),
    }
  },
}
