import type { Mention, Message, Month, Resume, ScoredSection, SkillFinding, Span } from '../types.ts'

export interface CriterionInput {
  readonly resume: Resume
  readonly skills: readonly SkillFinding[]
  readonly notClaimed: readonly Mention[]
  readonly asOf: Month
}

export interface Evaluation {
  /** 0 to 1; `null` when the criterion does not apply. */
  readonly score: number | null
  readonly explanation: Message
  readonly evidence: readonly Span[]
}

/** One thing the score looks for. It knows nothing of its weight. */
export interface Criterion {
  readonly id: string
  readonly section: ScoredSection
  readonly evaluate: (input: CriterionInput) => Evaluation
}
