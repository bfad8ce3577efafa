import type { VerbRow } from '../../data/action-verbs.ts'
import { type Spelling, verbForms } from '../../score/verb-forms.ts'

/** How a rewritten highlight has to sound. */
export interface Voice {
  /** Present for the entry that goes on, unless it tells of itself in the past; past for the others. */
  readonly tense: 'past' | 'present'
  readonly spelling: Spelling
  /** Base forms that the entry opens with already; they are not proposed again. */
  readonly taken: ReadonlySet<string>
  /** The entry goes on. */
  readonly goesOn?: boolean
  /** Other highlights of the entry open with verbs in the present. */
  readonly tellsInPresent?: boolean
}

/** The verb as the voice says it: "set up", "ran", "optimized". */
export function speak(row: VerbRow, { tense, spelling }: Pick<Voice, 'tense' | 'spelling'>): string {
  const forms = verbForms(row, spelling)
  const spoken = tense === 'past' ? forms.past : forms.base
  return row.particle ? `${spoken} ${row.particle}` : spoken
}
