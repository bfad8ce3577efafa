import type { Mention, Resume, SkillFinding, SkillItem, SkillLevel } from '../types.ts'
import { itemOf } from './item-of.ts'

type Level = Pick<SkillFinding, 'level' | 'levelText' | 'statedYears'>

const steps: readonly SkillLevel[] = ['beginner', 'intermediate', 'advanced', 'expert']

/**
 * The level and the years that a CV states of a skill. What stands in the skills section counts before prose, where
 * "strong" comes easily; the highest of several counts, and the most years.
 */
export function levelOf(mentions: readonly Mention[], resume: Resume): Level {
  const inLists = mentions.map((mention) => itemLevel(itemOf(mention, resume)))
  const inText = mentions.map(({ level, levelText, years }) => ({ level, levelText, years }))
  const graded = highest(inLists) ?? highest(inText)
  const years = Math.max(...[...inLists, ...inText].map((one) => one.years ?? 0))
  return {
    ...(graded?.level && { level: graded.level }),
    ...(graded?.levelText && { levelText: graded.levelText }),
    ...(years > 0 && { statedYears: years }),
  }
}

interface Stated {
  readonly level?: SkillLevel | undefined
  readonly levelText?: string | undefined
  readonly years?: number | undefined
}

function itemLevel(item: SkillItem | undefined): Stated {
  return { level: item?.level, levelText: item?.levelText, years: item?.years }
}

function highest(stated: readonly Stated[]): Stated | undefined {
  const graded = stated.filter(({ level }) => level !== undefined)
  const [best] = graded.toSorted(
    (one, other) => steps.indexOf(other.level ?? 'beginner') - steps.indexOf(one.level ?? 'beginner'),
  )
  return best
}
