import { message } from '../../messages.ts'
import { findWeakOpening } from '../rewriting/find-weak-opening.ts'
import { stripSubject } from '../rewriting/strip-subject.ts'
import { quoteOf } from './quote-of.ts'
import type { WordingCheck } from './wording-check.ts'

// Matches "I built", "My role was", "… and I deployed"; near misses are "I/O", "Phase I" and "World War I".
const speaksOfMe =
  /^(?:I|My|We|Our)(?:['’](?:m|ve|d|re))? \p{Ll}|[ ,;]I(?:['’](?:m|ve|d))? (?!Ltd|and\b|of\b|to\b|in\b)\p{Ll}/u

/** Highlights in the first person, apart from weak openings, which are worth a word of their own. A summary may use it. */
export const firstPerson: WordingCheck = ({ highlights }) =>
  highlights
    .filter(({ text }) => speaksOfMe.test(text) && !findWeakOpening(stripSubject(text).text))
    .map(({ start, end, text }) =>
      message('FIRST_PERSON', { quote: quoteOf(fromPronoun(text)) }, { level: 'info', span: { start, end } }),
    )

/** The quote shows the words that it is about, though they stand in a later sentence. */
function fromPronoun(text: string): string {
  return text.slice(speaksOfMe.exec(text)?.index).replace(/^[ ,;]/, '')
}
