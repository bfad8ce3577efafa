import type { Message, Span } from './common.ts'
import type { SkillId } from './skills.ts'

export type ScoredSection = 'skills' | 'experience' | 'summary'

/** One line of the score. The points of all lines add up to the score. */
export interface CriterionResult {
  readonly id: string
  readonly section: ScoredSection
  /** 0 to 1; `null` when the criterion does not apply. */
  readonly score: number | null
  /** Share of the whole, 0 to 100, before the weights of criteria that do not apply are shared out. */
  readonly weight: number
  /** Points earned, in hundredths. */
  readonly points: number
  /** Points that were to be had, in hundredths. */
  readonly max: number
  readonly explanation: Message
  readonly evidence: readonly Span[]
}

export interface SectionScore {
  readonly points: number
  readonly max: number
}

export interface Suggestion {
  readonly id: string
  readonly code: string
  readonly criterion: string
  readonly section: ScoredSection
  readonly severity: 'high' | 'medium' | 'low'
  /** Points that re-scoring gives after `applySuggestion`. */
  readonly gain: number
  /** What `after` replaces; missing when it is to be added. */
  readonly target?: Span
  /** Where `after` is added, when nothing is replaced: the end of a line (a new line follows it) or the start of a section (a new one precedes it). */
  readonly at?: number
  readonly before?: string
  /** Words to paste; `[slots]` are for the candidate to fill. */
  readonly after: string
  readonly slots: readonly string[]
  readonly note: Message
  readonly evidence: readonly Span[]
}

/** A neutral interview question on a claim that nothing in the CV shows. */
export interface Question {
  readonly skill?: SkillId
  readonly text: Message
  readonly evidence: readonly Span[]
}
