import type { Mention, Month, Resume, SkillFinding } from '../types.ts'

/** What the rooms before know of a CV. */
export interface Findings {
  readonly resume: Resume
  readonly skills: readonly SkillFinding[]
  readonly notClaimed: readonly Mention[]
  readonly asOf: Month
}
