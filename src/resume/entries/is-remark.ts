import { type FoundDates, findDates } from '../dates/find-dates.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { withoutHeadCount } from './without-head-count.ts'

/** A remark on a firm is no longer than this. */
const mostWords = 20

/** A line on what a firm does, between its name and a position there: "Parcels, Lower Hutt", "Maps for farmers." */
export function isRemark({ item, lines, text }: Paragraph): boolean {
  const isShort = lines.length === 1 && text.split(/\s+/).length <= mostWords
  return isShort && !item && !hasTitleWord(withoutHeadCount(text)) && findDates(text).every(isWholeTime)
}

/** "2014 – present, Wellington. Freight forwarder with 300 staff.": the time at a firm may open what is said of it. */
function isWholeTime({ single, start }: FoundDates): boolean {
  return !single && start === 0
}
