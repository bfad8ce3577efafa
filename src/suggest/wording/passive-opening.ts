import { message } from '../../messages.ts'
import { rewritePassive } from '../rewriting/rewrite-passive.ts'
import { quoteOf } from './quote-of.ts'
import type { WordingCheck } from './wording-check.ts'

const plainVoice = { tense: 'past', spelling: 'british', taken: new Set<string>() } as const

/** Highlights in the passive. */
export const passiveOpening: WordingCheck = ({ highlights }) =>
  highlights
    .filter(({ text }) => rewritePassive(text, plainVoice))
    .map(({ start, end, text }) => message('PASSIVE_OPENING', { quote: quoteOf(text) }, { span: { start, end } }))
