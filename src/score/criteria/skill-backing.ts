import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { Criterion } from '../criterion.ts'
import { findListedMention } from '../find-listed-mention.ts'
import { isTechnical } from '../is-technical.ts'
import { shareOfTarget } from '../share-of-target.ts'

/** Listed skills that an entry or a project shows at work. */
export const skillBacking: Criterion = {
  id: 'skill-backing',
  section: 'skills',
  evaluate(input) {
    const listed = input.skills.filter(isTechnical).flatMap((skill) => {
      const mention = findListedMention(input.resume, skill)
      return mention ? [{ id: skill.id, mention }] : []
    })
    const backed = listed.filter(({ id }) => input.shown.has(id))
    return {
      score: shareOfTarget(backed.length, targets.backed),
      explanation: message(
        'SKILL_BACKING',
        { found: backed.length, of: listed.length, target: targets.backed },
        { level: 'info' },
      ),
      evidence: backed.map(({ mention: { start, end } }) => ({ start, end })),
    }
  },
}
