import type { Message, ScoredSection, Span } from '../types.ts'

/** A suggestion before its gain is measured. */
export interface Draft {
  readonly code: string
  readonly criterion: string
  readonly section: ScoredSection
  readonly target?: Span
  readonly at?: number
  readonly after: string
  readonly note: Message
  readonly evidence: readonly Span[]
  /** Worth saying even when the score does not move: a name misspelt, a tense mixed up. */
  readonly fixesError?: true
}
