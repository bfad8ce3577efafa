import { gap } from './gap.ts'
import { isLess } from './is-less.ts'
import { numberAt } from './number-at.ts'
import type { Passage } from './passage.ts'
import { timeUnits } from './time-units.ts'
import { wordAt } from './word-at.ts'

/** The years that a unit of time at word `i` is counted with: "two and a half years", "18 months", "a decade". */
export function yearsAt(passage: Passage, i: number): number | undefined {
  const unit = timeUnits.get(wordAt(passage, i))
  if (unit === undefined) return undefined
  const before = wordAt(passage, i - 1)
  // "a year and a half"
  const more = wordAt(passage, i + 1) === 'and' && wordAt(passage, i + 3) === 'half' ? 0.5 * unit : 0
  if (before === 'half' && wordAt(passage, i - 3) === 'and') return added(numberAt(passage, i - 4), 0.5)
  if (/^(?:a|an)$/.test(before)) {
    if (isLess(passage, i - 2) || isRate(passage, i)) return undefined
    return unit * (wordAt(passage, i - 2) === 'half' ? 0.5 : 1) + more
  }
  const count = numberAt(passage, i - 1)
  return count === undefined ? undefined : Math.round((count * unit + more) * 10) / 10
}

/** What stands before a stretch of time: "for a year", "nearly a year", "spent a year". */
const lasting =
  /^(?:for|over|about|almost|nearly|than|around|some|roughly|approximately|only|just|barely|half|within|during|after|in|of|with|and|then|plus|or|is|was|have|having|had|has|got|spent|took|worked|lasted|another|once|maybe|perhaps|including)$/

/** "3 million orders a year": a noun is counted by the year. "A year of Go", "spent a year" are times. */
function isRate(passage: Passage, i: number): boolean {
  const { sentence, tokens } = passage
  const counted = i - 2
  if (wordAt(passage, i + 1) === 'of' || counted < 0 || sentence[counted] !== sentence[i]) return false
  return tokens.gap[i - 1] === gap.space && !lasting.test(wordAt(passage, counted))
}

function added(count: number | undefined, more: number): number | undefined {
  return count === undefined ? undefined : count + more
}
