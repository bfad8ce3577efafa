import type { Mention, Month, Resume, Skill, SkillFinding, SkillId } from '../types.ts'

/** What the rooms before know of a CV. */
export interface Findings {
  readonly resume: Resume
  readonly skills: readonly SkillFinding[]
  readonly notClaimed: readonly Mention[]
  readonly asOf: Month
  /** The vocabulary that the skills are from; says which skill implies which. */
  readonly taxonomy?: { readonly skills: ReadonlyMap<SkillId, Skill> }
}
