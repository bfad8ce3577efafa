import type { EntryField } from '../../data/field-labels.ts'
import type { Span } from '../../types.ts'

/** A piece of an entry's header between separators, without dates. */
export interface HeaderPart extends Span {
  readonly text: string
  /** Which header line it stands on. */
  readonly row: number
  /** What its label says it is. */
  readonly field?: EntryField
}
