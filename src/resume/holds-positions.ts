import { findDates } from './find-dates.ts'
import { hasSureTitleWord } from './has-sure-title-word.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isStatement } from './is-statement.ts'
import { isWhole } from './is-whole.ts'
import type { Paragraph } from './paragraph.ts'
import type { TextLine } from './text-line.ts'
import { toParagraphs } from './to-paragraphs.ts'
import { withoutDates } from './without-dates.ts'

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
