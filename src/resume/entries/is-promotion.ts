import { findDates } from '../dates/find-dates.ts'
import { isWhole } from '../dates/is-whole.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isWithin } from './is-within.ts'

/** "(promoted from Engineer, Jan 2019)", "(senior since 2019)", ", promoted Jan 2019": a date that words go before. */
const bracket = /\([^()]+\)/gu
const promoted = /, promoted (?:in |to )?[^,]{4,40}$/u

/** A header line whose only date tells of a step, in the time that the line above or below it states. */
export function isPromotion(paragraphs: readonly Paragraph[], at: number): boolean {
  const [above, line, below] = [paragraphs[at - 1], paragraphs[at], paragraphs[at + 1]]
  if (!line) return false
  return (!line.first.block && isStepIn(line, above)) || (!below?.first.block && isStepIn(line, below))
}

function isStepIn({ text }: Paragraph, header: Paragraph | undefined): boolean {
  const [dates, named] = [findDates(text), withoutTold(text)]
  const whole = findDates(header?.text ?? '').find(isWhole)
  if (!header || !whole || dates.some(isWhole) || findDates(named).length > 0) return false
  if (hasTitleWord(named) && hasTitleWord(header.text)) return false
  return dates.every(({ startDate, endDate }) => {
    const date = startDate ?? endDate
    return date !== undefined && date !== 'present' && isWithin({ ...whole, startDate: date, endDate: date }, whole)
  })
}

function withoutTold(text: string): string {
  return text.replaceAll(bracket, (told) => (/\p{L}{4}/u.test(told) ? '' : told)).replace(promoted, '')
}
