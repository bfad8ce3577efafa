import type { Form } from './form.ts'

/** A place where a spelling of the vocabulary stands; whether it is meant is not decided yet. */
export interface Candidate {
  /** The spellings that fit; several skills may share one. The first whose guard agrees is taken. */
  readonly forms: readonly Form[]
  /** Words `first` to `last` of the tokens, both included. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** "3.11" of "Python 3.11". */
  readonly version?: string
  /** Read into the text: the second of "AWS Lambda/Batch", a name parted where only a hump is. */
  readonly loose?: boolean
}
