import type { Mention, Resume, SkillFinding, SkillLevel } from '../types.ts'
import { itemOf } from './tokens/item-of.ts'

type Level = Pick<SkillFinding, 'level' | 'levelText' | 'statedYears'>

const steps: Readonly<Record<SkillLevel, number>> = { beginner: 1, intermediate: 2, advanced: 3, expert: 4 }

interface Stated {
  readonly level?: SkillLevel | undefined
  readonly levelText?: string | undefined
  readonly years?: number | undefined
}

/**
 * The level and the years that a CV states of a skill. What stands in the skills section counts before prose, where
 * "strong" comes easily; the highest of several counts, and the most years.
 */
export function levelOf(mentions: readonly Mention[], resume: Resume): Level {
  let inLists: Stated | undefined
  let inText: Stated | undefined
  let years = 0
  for (const mention of mentions) {
    const item = itemOf(mention, resume)
    inLists = higher(inLists, item)
    inText = higher(inText, mention)
    years = Math.max(years, item?.years ?? mention.years ?? 0)
  }
  const graded = inLists ?? inText
  const level: { -readonly [Key in keyof Level]: Level[Key] } = {}
  if (graded?.level) level.level = graded.level
  if (graded?.levelText) level.levelText = graded.levelText
  if (years > 0) level.statedYears = years
  return level
}

/** Of two that state a level, the one with the higher; the first of equals. */
function higher(one: Stated | undefined, other: Stated | undefined): Stated | undefined {
  if (!other?.level) return one
  return one?.level && steps[one.level] >= steps[other.level] ? one : other
}
