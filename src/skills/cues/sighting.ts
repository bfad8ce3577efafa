import type { Polarity, Skill, SkillLevel } from '../../types.ts'
import type { Candidate } from '../matching/candidate.ts'

/** A candidate on its way to becoming a mention; each refining step knows a little more. */
export interface Sighting extends Candidate {
  readonly skill: Skill
  /** Certain to be the skill; the others need evidence. */
  readonly sure: boolean
  /** A misspelt name. */
  readonly fuzzy: boolean
  readonly polarity: Polarity
  readonly level: SkillLevel | undefined
  readonly levelText: string | undefined
  readonly years: number | undefined
}
