import type { SectionKind } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { isHeaderLike } from '../entries/is-header-like.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'

/** Sections that hold no dated positions. */
const lists: readonly SectionKind[] = ['skills', 'languages', 'interests', 'contact']
const headerLines = 3

/**
 * Where in a list a position starts that lost its heading, as when columns are cut by a page: a block that opens with a
 * title and dates. -1 when there is none.
 */
export function findStrayEntry(kind: SectionKind, lines: readonly TextLine[]): number {
  if (!lists.includes(kind)) return -1
  const paragraphs = toParagraphs(lines)
  const start = paragraphs.find(({ first, item }, at) => {
    const header = paragraphs.slice(at, at + headerLines)
    const dated = header.findIndex(({ text }) => findDates(text).some(({ single }) => !single))
    const own = header.slice(0, dated + 1)
    return at > 0 && !item && first.block && own.some(({ text }) => hasSureTitleWord(text)) && own.every(isHeaderLike)
  })
  return start ? lines.indexOf(start.first) : -1
}
