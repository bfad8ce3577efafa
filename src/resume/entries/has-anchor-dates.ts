import { findDates } from '../dates/find-dates.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { endsInDuration } from './ends-in-duration.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isStepInBrackets } from './is-step-in-brackets.ts'
import { splitHeaderLine } from './split-header-line.ts'

/** A range; or one date at an edge of its cell or in brackets; or how long it was, over the positions at one employer. */
export function hasAnchorDates(paragraph: Paragraph): boolean {
  if (endsInDuration(paragraph.text)) return true
  const isTitled = fieldLabelOf(paragraph.text)?.field === 'position'
  return paragraph.text.split('\t').some((text) =>
    findDates(text).some(({ start, end, single, bare, half, startDate }) => {
      // "Developer (junior until 2019)"
      if (half && !startDate && /\((?:\p{L}{1,14} ){1,3}$/u.test(text.slice(0, start))) return false
      // "Role: Developer, from 2016 Team Lead"; not "Currently: Developer at Acme (since 2016)"
      if (isTitled && half && !(text.slice(end) === ')' && splitHeaderLine(paragraph, 0).parts.length > 1)) return false
      // "with Ansible from 2016": the end of a line that was broken
      if (half && start > 0 && /^\p{Ll}/u.test(text) && !hasTitleWord(text)) return false
      if (!single) return true
      if (isStepInBrackets(text, start)) return false
      const alone = text.slice(0, start).trim() === '' || text.slice(end).trim() === ''
      return alone || (!bare && /[(,|–-]\s*$/.test(text.slice(0, start))) || /\(\s*$/.test(text.slice(0, start))
    }),
  )
}
