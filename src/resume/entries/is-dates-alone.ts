import { findDates } from '../dates/find-dates.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { splitHeaderLine } from './split-header-line.ts'

/** "September 2015 – jusqu’à aujourd’hui"; longer lines hold more than dates. */
const longest = 60

/** The line is nothing but one date or range. */
export function isDatesAlone(paragraph: Paragraph): boolean {
  return (
    paragraph.text.length <= longest &&
    findDates(paragraph.text).length === 1 &&
    splitHeaderLine(paragraph, 0).parts.length === 0
  )
}
