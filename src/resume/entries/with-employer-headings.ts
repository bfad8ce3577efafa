import { findDates } from '../dates/find-dates.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isSkillName } from '../skill-groups/is-skill-name.ts'
import type { EntryDraft } from './entry-draft.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isList } from './is-list.ts'
import { isTeam } from './is-team.ts'
import { isTechnologyLine } from './is-technology-line.ts'
import { readByWords } from './read-by-words.ts'
import { splitHeaderLine } from './split-header-line.ts'
import { withoutRemarks } from './without-remarks.ts'

const mostWords = 7

/** An employer between two gaps, over positions that name none, opens them as an entry without a position. */
export function withEmployerHeadings(drafts: readonly EntryDraft[], above: readonly Paragraph[]): EntryDraft[] {
  const opening = { header: [], body: above }
  const isHabit = opensWithEmployer(drafts[0], above)
  return [opening, ...drafts].flatMap(({ header, body }, at) => {
    const from = headingAt(body, drafts[at], { isOpening: at === 0, isHabit })
    const own = { header, body: body.slice(0, from) }
    const heading = { header: body.slice(from), body: [] }
    return [own, heading].filter((draft) => draft.header.length > 0)
  })
}

/** Where the last lines of a body head the next entry: one line, and the place below it; else its end. */
function headingAt(
  body: readonly Paragraph[],
  next: EntryDraft | undefined,
  { isOpening, isHabit }: { isOpening: boolean; isHabit: boolean },
): number {
  const [first] = next?.header ?? []
  const last = body.length - 1
  const at = isPlace(body[last]?.text ?? '') ? last - 1 : last
  const line = body[at]
  const isApart = first?.first.block && (line?.first.block || (isOpening && at === 0))
  const isPlain = isHabit && line && isPlainName(line.text)
  const isOver = (isApart || isPlain) && line && isEmployerHeading(line) && !namesEmployer(next?.header ?? [])
  return isOver ? at : body.length
}

/** "Acme, Leeds"; a sentence, a place or a title is none. */
function isEmployerHeading(line: Paragraph): boolean {
  const { text, item } = line
  const words = withoutRemarks(text).split(/\s+/)
  const isName = words.length <= mostWords && words.every((word) => !/^\p{Ll}{4}/u.test(word)) && !/[.:;]$/.test(text)
  const isOther = hasTitleWord(text) || isPlace(text) || fieldLabelOf(text) !== undefined || findDates(text).length > 0
  return !item && isName && !isOther && isHeaderLike(line)
}

/** The section opens with an employer over its positions: "Acme ⏎ 3 yrs 2 mos ⏎ Lead ⏎ 2021 – present". */
function opensWithEmployer(draft: EntryDraft | undefined, above: readonly Paragraph[]): boolean {
  const first = above[0] ?? draft?.header[0]
  const [, second] = [...above, ...(draft?.header ?? [])]
  return first !== undefined && second !== undefined && isEmployerHeading(first)
}

/** "Birch Media", where no gap parts it from the text above: a name, and nothing that text ends with. */
function isPlainName(text: string): boolean {
  const isName = text.split(/\s+/).every((word) => /^(?:\p{Lu}|\d|[&+–-]|\p{Ll}{1,3}$)/u.test(word))
  return isName && !isTeam(text) && !isSkillName(text) && !isList(text) && !isTechnologyLine(text)
}

function namesEmployer(header: readonly Paragraph[]): boolean {
  const { name } = readByWords(
    header.flatMap((line, row) => splitHeaderLine(line, row).parts),
    'title-first',
  )
  return name !== undefined && !isTeam(name.text)
}
