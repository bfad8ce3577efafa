import type { Form } from '../vocabulary/form.ts'

/** A place where a spelling of the vocabulary stands; whether it is meant is not decided yet. */
export interface Candidate {
  /** Where several skills share a spelling, the one that is called so, before those that are also called so. */
  readonly form: Form
  /** Words `first` to `last` of the tokens, both included. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** "3.11" of "Python 3.11". */
  readonly version: string | undefined
  /** Read into the text: the second of "AWS Lambda/Batch", a name parted where only a hump is. */
  readonly loose: boolean
}
