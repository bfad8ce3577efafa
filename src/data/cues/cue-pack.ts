import type { Polarity, SkillLevel } from '../../types.ts'
import type { Cue } from './cue-row.ts'

/**
 * The turns of phrase of one language beside English. All packs are read at once, without asking what language a text
 * is in, so a row starts with a word that English lacks, or needs one further on.
 */
export interface CuePack {
  readonly polarity: Readonly<Record<Polarity, readonly Cue[]>>
  readonly level: Readonly<Record<SkillLevel, readonly Cue[]>>
  /** How long a skill was used; `yearCues` says what the three are. */
  readonly years: Readonly<Record<'before' | 'after' | 'part', readonly Cue[]>>
  /** What shows that a doubtful word ("Go") is a skill. */
  readonly evidence: readonly Cue[]
  /** Words for numbers, from one on. */
  readonly numbers: readonly string[]
  /** What joins the skills of a list. */
  readonly joining: readonly string[]
}
