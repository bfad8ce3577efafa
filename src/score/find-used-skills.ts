import type { Mention, SkillFinding } from '../types.ts'
import type { BackendWork } from './find-backend-work.ts'
import type { Findings } from './findings.ts'
import { isTechnical } from './is-technical.ts'
import { showsOutcome } from './shows-outcome.ts'

export interface UsedSkill {
  readonly skill: SkillFinding
  /** Where it was used; the best evidence first. */
  readonly mention: Mention
  /** It stands in a highlight that states a result. */
  readonly proved: boolean
}

/** Finds the technical skills that entries and projects show at work, each once. */
export function findUsedSkills({ skills }: Pick<Findings, 'skills'>, work: BackendWork): UsedSkill[] {
  const results = work.highlights.filter(showsOutcome)
  const isInResult = ({ start, end }: Mention) => results.some((result) => result.start <= start && end <= result.end)
  return skills.filter(isTechnical).flatMap((skill) => {
    const mentions = work.mentions.filter((mention) => mention.skill === skill.id)
    const mention = mentions.find(isInResult) ?? mentions[0]
    return mention ? [{ skill, mention, proved: isInResult(mention) }] : []
  })
}
