import type { Guard } from '../../data/rows.ts'
import type { Skill } from '../../types.ts'

/** One spelling of a skill, ready to be matched. */
export interface Form {
  readonly skill: Skill
  /** All its words as one, folded: `nodejs`. */
  readonly key: string
  /** Words of the spelling, those that humps part not counted. */
  readonly words: number
  /** As the row spells it. */
  readonly spelling: string
  /** It has no capitals. */
  readonly isSmall: boolean
  /** It is said in other trades as well: "unit tests", "Kanban". */
  readonly isOrdinary: boolean
  /** Offsets into `key` where a text may part it. */
  readonly cuts: readonly number[]
  /** Those of them where a hump alone parts two words: MongoDB. */
  readonly humps: readonly number[]
  readonly by: 'name' | 'alias' | 'pattern'
  /** Made by a rule that errs at times; needs evidence. */
  readonly isDoubtful: boolean
  /** "VMs", "APIs": must be written with capitals, for "has" and "its" are other words. */
  readonly isAcronymPlural: boolean
  /** Present when the form is an everyday word too and needs evidence. */
  readonly guard: Guard | undefined
}
