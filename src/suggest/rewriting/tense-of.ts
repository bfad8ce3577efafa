import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import { isSureVerb } from './is-sure-verb.ts'
import type { Voice } from './voice.ts'

/** Highlights in the past from which an entry that goes on keeps to it, when none is in the present. */
const MANY = 3

/** The tense that an entry's highlights are told in. */
export function tenseOf(
  highlights: readonly { readonly text: string }[],
  goesOn: boolean,
): Pick<Voice, 'tense' | 'goesOn' | 'tellsInPresent'> {
  const openings = highlights.flatMap(({ text }) => {
    const verb = findOpeningVerb(text)
    return verb && isSureVerb(text, verb) ? [verb.form] : []
  })
  const past = openings.filter((form) => form === 'past').length
  const tellsInPresent = openings.some((form) => form === 'base' || form === 'third')
  const isPast = !goesOn || (past >= MANY && !tellsInPresent)
  return { tense: isPast ? 'past' : 'present', goesOn, tellsInPresent }
}
