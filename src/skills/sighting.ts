import type { Polarity, Skill, SkillLevel } from '../types.ts'
import type { Candidate } from './candidate.ts'
import type { Form } from './form.ts'

/** A candidate on its way to becoming a mention; each refining step knows a little more. */
export interface Sighting extends Candidate {
  readonly form: Form
  readonly skill: Skill
  /** Certain to be the skill; the others need evidence. */
  readonly sure: boolean
  readonly fuzzy?: boolean
  readonly polarity: Polarity
  readonly level?: SkillLevel
  readonly levelText?: string
  readonly years?: number
}
