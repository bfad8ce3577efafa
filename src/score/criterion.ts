import type { Message, ScoredSection, SkillId, Span } from '../types.ts'
import type { BackendWork } from './find-backend-work.ts'
import type { UsedSkill } from './find-used-skills.ts'
import type { Findings } from './findings.ts'
import type { SummaryFacts } from './read-summary.ts'

/** The findings, and what several criteria read from them. */
export interface CriterionInput extends Findings {
  /** The entries and projects that tell of software work. */
  readonly work: BackendWork
  /** The technical skills that they show, each once. */
  readonly used: readonly UsedSkill[]
  /** The skills that are used, and those that the used ones imply: who used Spring Boot used Java. */
  readonly shown: ReadonlySet<SkillId>
  /** Whether the sentences of summary and highlights are English. Headings and titles do not count. */
  readonly isEnglish: boolean
  /** Missing when there is no summary, or none that speaks of software. */
  readonly summary?: SummaryFacts
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
  /** It reads sentences of this language only, and does not apply to a CV in another. */
  readonly language?: 'en'
  readonly evaluate: (input: CriterionInput) => Evaluation
}
