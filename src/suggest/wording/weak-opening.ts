import { message } from '../../messages.ts'
import { findWeakOpening } from '../rewriting/find-weak-opening.ts'
import { stripSubject } from '../rewriting/strip-subject.ts'
import { quoteOf } from './quote-of.ts'
import type { WordingCheck } from './wording-check.ts'

/** Highlights that open with "responsible for", "helped to", "worked on". */
export const weakOpening: WordingCheck = ({ highlights }) =>
  highlights
    .filter(({ text }) => findWeakOpening(stripSubject(text).text))
    .map(({ start, end, text }) => message('WEAK_OPENING', { quote: quoteOf(text) }, { span: { start, end } }))
