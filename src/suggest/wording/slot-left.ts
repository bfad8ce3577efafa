import { message } from '../../messages.ts'
import type { WordingCheck } from './wording-check.ts'

// Matches the blanks that suggestions leave: "[n]", "[which part]"; near misses are "[1]" and "[sic]".
const blank = /\[(?:n|m|how many|what|what came of it|thing|which|which part|level|domain|role|month|year)\]/g

/** Blanks of a suggestion that nobody has filled in. */
export const slotLeft: WordingCheck = ({ resume }) =>
  [...resume.document.text.matchAll(blank)].map(({ 0: slot, index }) =>
    message('SLOT_LEFT', { slot }, { span: { start: index, end: index + slot.length } }),
  )
