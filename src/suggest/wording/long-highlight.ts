import { message } from '../../messages.ts'
import type { WordingCheck } from './wording-check.ts'

/** Words that a reader takes in at a glance, twice over: about three lines. Raising it lets longer highlights pass. */
const MOST_WORDS = 45

/** Highlights too long to be read. */
export const longHighlight: WordingCheck = ({ highlights }) =>
  highlights.flatMap(({ start, end, text }) => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    return words > MOST_WORDS ? [message('LONG_HIGHLIGHT', { words }, { level: 'info', span: { start, end } })] : []
  })
