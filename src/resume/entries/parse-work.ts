import type { Month, WorkEntry } from '../../types.ts'
import { countMonths } from '../dates/count-months.ts'
import { intervalOf } from '../dates/interval-of.ts'
import type { TextLine } from '../lines/text-line.ts'
import { isTitle } from '../names/is-title.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { assignFields } from './assign-fields.ts'
import { certaintyOf } from './certainty-of.ts'
import { employerOver } from './employer-over.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Fields } from './fields.ts'
import { foldEngagements } from './fold-engagements.ts'
import { inOrder } from './in-order.ts'
import { isCareerBreak } from './is-career-break.ts'
import { isHighlight } from './is-highlight.ts'
import { isNumberedHeading } from './is-numbered-heading.ts'
import { isSubHeading } from './is-sub-heading.ts'
import { isTableHead } from './is-table-head.ts'
import { isWithin } from './is-within.ts'
import { joinGroups } from './join-groups.ts'
import { learnLayout } from './learn-layout.ts'
import { readByWords } from './read-by-words.ts'
import type { ReadEntry } from './read-entry.ts'
import { readHeader } from './read-header.ts'
import { readToldEntries } from './read-told-entries.ts'
import { spanOf } from './span-of.ts'
import { splitEntries } from './split-entries.ts'
import { splitStints } from './split-stints.ts'
import { withGluedNames } from './with-glued-names.ts'
import { withSharedEmployer } from './with-shared-employer.ts'
import { withToldTitle } from './with-told-title.ts'
import { withoutRemarks } from './without-remarks.ts'

/** The positions of an experience section, in the order they are printed. */
export function parseWork(lines: readonly TextLine[], asOf: Month): WorkEntry[] {
  const told = lines.filter(({ text }) => !isPageText(text) && !isNumberedHeading(text) && !isTableHead(text))
  const own = withoutSubHeadings(told)
  const paragraphs = toParagraphs(own)
  const sentences = readToldEntries(paragraphs)
  const read = sentences.length > 0 ? sentences : splitEntries(paragraphs).filter(isPosition).map(readHeader)
  const entries = inOrder(read).map((entry, at, all) => withOwnStart(entry, all[at + 1]))
  const layout = learnLayout(entries.map(({ parts }) => parts))
  const fields = withSharedEmployer(
    entries,
    withGluedNames(
      entries.map(
        (entry, at) =>
          employerOver(entry) ??
          employerAround(entry, entries[at + 1]) ??
          withToldTitle(assignFields(entry.parts, layout), entry.draft),
      ),
    ),
  )
  const known = entries.flatMap((entry, at) => splitStints({ entry, fields: fields[at] as Fields }))
  return joinGroups(foldEngagements(known)).map(({ entry, fields: known, group }) =>
    toWorkEntry(entry, known, asOf, group),
  )
}

/** What stands below "Earlier career" starts as if behind a blank line. */
function withoutSubHeadings(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line, at) => {
    if (isSubHeading(line.text)) return []
    const above = lines[at - 1]
    return [above && isSubHeading(above.text) ? { ...line, block: true } : line]
  })
}

/** Time off is no position; "March 2017 – present (maternity leave Feb 2020 to Jan 2021)" below a title remarks on one. */
function isPosition({ header }: EntryDraft): boolean {
  const isTitled = header.some(({ text }) => isTitle(text))
  return !header.some(({ text }) => isCareerBreak(isTitled ? withoutRemarks(text) : text))
}

/** What a copied profile page has beside its text: "Acme logo", "… see more". */
function isPageText(text: string): boolean {
  return /^(?:\S{1,20} ){1,4}logo$|^…?\s?(?:see|show) (?:more|less|all)\b.{0,30}$/i.test(text)
}

/** A title has the time from its own start on where the position below was held before, in the time at that employer. */
function withOwnStart({ since, ...entry }: ReadEntry, next: ReadEntry | undefined): ReadEntry {
  const isNext = since && isWithin(next?.dates, entry.dates) && (next?.dates?.endDate ?? '') <= (since.startDate ?? '')
  return isNext ? { ...entry, dates: since } : entry
}

/** An employer with the dates there, over a position within them: "Acme, Hartford, 1996 – present". */
function employerAround(entry: ReadEntry, next: ReadEntry | undefined): Fields | undefined {
  if (entry.draft.body.some(({ item }) => item) || !isWithin(next?.dates, entry.dates)) return undefined
  const fields = readByWords(entry.parts, 'employer-first')
  return fields.name && !fields.position ? fields : undefined
}

function toWorkEntry(entry: ReadEntry, fields: Fields, asOf: Month, group: number | undefined): WorkEntry {
  const { draft, dates } = entry
  const { position, name, location } = fields
  const paragraphs = [...draft.header, ...draft.body]
  const interval = dates && intervalOf(dates, asOf)
  return {
    start: (paragraphs[0] as Paragraph).start,
    end: Math.max(...paragraphs.map(({ end }) => end)),
    ...(name && { name: name.text }),
    ...(position && { position: position.text }),
    ...(location && { location: location.text }),
    ...(dates?.startDate && { startDate: dates.startDate }),
    ...(dates?.endDate && { endDate: dates.endDate }),
    ...(dates && { dateText: { start: dates.start, end: dates.end } }),
    ...(interval && { months: countMonths([interval]) }),
    highlights: draft.body.filter(isHighlight).map(spanOf),
    ...(group !== undefined && { group }),
    confidence: certaintyOf(entry, fields),
  }
}
