import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import { itemOf } from '../../skills/tokens/item-of.ts'
import type { Mention, Resume, SkillFinding, SkillItem } from '../../types.ts'
import type { Criterion, CriterionInput } from '../criterion.ts'
import { isTechnical } from '../is-technical.ts'
import { shareOfTarget } from '../share-of-target.ts'

/** Half marks are the most that levels of skills earn which no entry shows. */
const UNSHOWN = 0.5

/** Skills of the list that say how well the person knows them. */
export const skillLevels: Criterion = {
  id: 'skill-levels',
  section: 'skills',
  evaluate(input) {
    const levelled = input.skills.filter(isTechnical).flatMap((skill) => {
      const mention = levelledMention(input, skill)
      return mention ? [{ skill, mention }] : []
    })
    const shown = levelled.filter(({ skill }) => input.shown.has(skill.id)).length
    const unshown = Math.min(UNSHOWN * (levelled.length - shown), UNSHOWN * targets.levels)
    return {
      score: shareOfTarget(shown + unshown, targets.levels),
      explanation: message(
        'SKILL_LEVELS',
        { found: levelled.length, shown, target: targets.levels },
        { level: 'info' },
      ),
      evidence: levelled.map(({ mention: { start, end } }) => ({ start, end })),
    }
  },
}

/** A level that binds to the skill in the skills section; "proficient in" elsewhere is part of a sentence. */
function levelledMention({ resume }: CriterionInput, { mentions }: SkillFinding): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.section === 'skills' && [mention, itemOf(mention, resume), slotAfter(mention, resume)].some(isLevel),
  )
}

function isLevel(stated: Pick<SkillItem, 'level' | 'years'> | undefined): boolean {
  return stated?.level !== undefined || stated?.years !== undefined
}

/** A suggestion's " ([level])" counts as the level that will stand there. */
function slotAfter({ end }: Mention, { document }: Resume): Pick<SkillItem, 'level'> | undefined {
  return levelSlot.test(document.text.slice(end, end + 12)) ? { level: 'advanced' } : undefined
}

// Matches " ([level])"; a near miss is "(level)".
const levelSlot = /^ ?\(?\[level\]/
