import { message } from '../../messages.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import { isSureVerb } from '../rewriting/is-sure-verb.ts'
import { quoteOf } from './quote-of.ts'
import type { WordingCheck } from './wording-check.ts'

/** Highlights in the present tense in an entry that has ended. */
export const presentTense: WordingCheck = ({ highlights, resume }) =>
  highlights
    .filter(({ entry, text }) => {
      const endDate = entry === undefined ? undefined : resume.work[entry]?.endDate
      const verb = findOpeningVerb(text)
      const isPresent = verb && (verb.form === 'base' || verb.form === 'third') && isSureVerb(text, verb)
      return endDate !== undefined && endDate !== 'present' && isPresent
    })
    .map(({ start, end, text }) =>
      message('PRESENT_TENSE', { quote: quoteOf(text) }, { level: 'info', span: { start, end } }),
    )
