import type { FoundDates } from '../dates/find-dates.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Step } from './read-steps.ts'

/** An entry with the parts and the dates of its header. */
export interface ReadEntry {
  readonly draft: EntryDraft
  readonly parts: readonly HeaderPart[]
  readonly dates?: FoundDates
  /** Since when the title is held: "Acme, 2015 – present ⏎ Lead (from May 2022)". */
  readonly since?: FoundDates
  /** Further times at the same employer: "Developer, Acme (2009 – 2012 and 2015 – 2018)". */
  readonly again?: readonly FoundDates[]
  /** The titles that one line leads through: "Junior → Developer (2018) → Lead (2021)". */
  readonly steps?: readonly Step[]
}
