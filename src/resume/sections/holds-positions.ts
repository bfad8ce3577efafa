import { findDates } from '../dates/find-dates.ts'
import { isWhole } from '../dates/is-whole.ts'
import { withoutDates } from '../dates/without-dates.ts'
import { isHeaderLike } from '../entries/is-header-like.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { isStatement } from '../paragraphs/is-statement.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'

/** Lines of an entry's header: its dates and its title stand at most so far apart. */
const headerLines = 3

/** What a summary never holds: headers of positions, each with a title and a range of dates; of one, its first lines. */
export function holdsPositions(lines: readonly TextLine[]): boolean {
  const paragraphs = toParagraphs(lines)
  const dated = paragraphs.flatMap((paragraph, at) => (isDated(paragraph) && isTitled(paragraphs, at) ? [at] : []))
  return dated.length > 1 || (dated[0] !== undefined && dated[0] < headerLines)
}

function isDated(paragraph: Paragraph): boolean {
  const ranges = findDates(paragraph.text).filter(isWhole)
  return isHeaderLike(paragraph) && !isStatement(withoutDates(paragraph.text)) && ranges.length === 1
}

function isTitled(paragraphs: readonly Paragraph[], at: number): boolean {
  const around = paragraphs.slice(Math.max(0, at + 1 - headerLines), at + headerLines)
  return around.some((paragraph) => isHeaderLike(paragraph) && hasSureTitleWord(paragraph.text))
}
