import type { Polarity, Resume, Span } from '../types.ts'
import { itemOf } from './item-of.ts'

// "Go ❌", "Go | ✗"
const crossBehind = /^[ \t|:–-]{0,4}[❌✗✘✖🚫]/u
// "❌ Go" where a line starts with it
const crossBefore = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}[❌✗✘✖🚫][^\p{L}\p{N}\n]{0,3}$/u

/** What the skills section says of an item without a word about it: the label of its list, a cross beside it. */
export function stanceIn(resume: Resume): (span: Span) => Polarity {
  const { text } = resume.document
  const hasCrosses = /[❌✗✘✖🚫]/u.test(text)
  if (!hasCrosses && resume.skills.every(({ stance }) => !stance)) return () => 'asserted'
  const stances = new Map(resume.skills.flatMap(({ stance, items }) => items.map((item) => [item, stance] as const)))
  return (span) => {
    const item = itemOf(span, resume)
    if (!item) return 'asserted'
    return stances.get(item) ?? (hasCrosses && isCrossed(text, item, span) ? 'negated' : 'asserted')
  }
}

function isCrossed(text: string, item: Span, span: Span): boolean {
  return (
    crossBehind.test(text.slice(span.end, item.end + 6)) ||
    crossBefore.test(text.slice(Math.max(0, item.start - 8), span.start))
  )
}
