import type { Message, Resume, Span } from '../../types.ts'

export interface Passage extends Span {
  /** With blanks for line breaks, so that offsets agree. */
  readonly text: string
  /** Index into `resume.work`. */
  readonly entry?: number
}

export interface WordingInput {
  readonly resume: Resume
  readonly summary?: Passage
  /** The highlights of all entries and projects. */
  readonly highlights: readonly Passage[]
}

/** One thing to look for in how a CV is worded. It never moves the score. */
export type WordingCheck = (input: WordingInput) => readonly Message[]
