import { technologyLabels } from '../data/entry-labels.ts'
import type { Month, Span, WorkEntry } from '../types.ts'
import { assignFields, type Fields, type Order } from './assign-fields.ts'
import { countMonths, intervalOf } from './count-months.ts'
import type { FoundDates } from './find-dates.ts'
import { foldText } from './fold-text.ts'
import { isHighlightLabel } from './is-header-like.ts'
import { type EntryDraft, splitEntries } from './split-entries.ts'
import { type HeaderPart, splitHeaderLine } from './split-header-line.ts'
import type { TextLine } from './text-line.ts'
import { type Paragraph, toParagraphs } from './to-paragraphs.ts'

const labels = new Set(technologyLabels)

interface ReadEntry {
  readonly draft: EntryDraft
  readonly parts: readonly HeaderPart[]
  readonly dates?: FoundDates
}

/** The positions of an experience section, in the order they are printed. */
export function parseWork(lines: readonly TextLine[], asOf: Month): WorkEntry[] {
  const entries = splitEntries(toParagraphs(lines)).map(readHeader)
  const order = learnOrder(entries)
  const fields = entries.map(({ parts }) => assignFields(parts, order))
  return joinGroups(entries, fields).map(({ entry, fields: known, group }) => toWorkEntry(entry, known, asOf, group))
}

function readHeader(draft: EntryDraft): ReadEntry {
  const rows = draft.header.map(({ first }, row) => splitHeaderLine(first, row))
  const all = rows.flatMap(({ dates }) => dates)
  const dates = all.find(({ single }) => !single) ?? all[0]
  return { draft, parts: rows.flatMap(({ parts }) => parts), ...(dates && { dates }) }
}

/** Whether this CV prints the title or the employer first, by the headers whose words leave no doubt. */
function learnOrder(entries: readonly ReadEntry[]): Order {
  const votes = entries.flatMap(({ parts }) => {
    const { position, name, sure } = assignFields(parts, 'title-first')
    return sure && position && name ? [position.start < name.start ? 1 : -1] : []
  })
  return votes.reduce((sum, vote) => sum + vote, 0) < 0 ? 'employer-first' : 'title-first'
}

interface Grouped {
  readonly entry: ReadEntry
  readonly fields: Fields
  readonly group?: number
}

/**
 * Positions at one employer share a number. A header that names only the employer, over positions with dates of their
 * own, is none itself: its name goes to the positions below.
 */
function joinGroups(entries: readonly ReadEntry[], fields: readonly Fields[]): Grouped[] {
  const grouped: Grouped[] = []
  let employer: HeaderPart | undefined
  let group = 0
  for (const [index, entry] of entries.entries()) {
    const known = fields[index] as Fields
    const next = fields[index + 1]
    if (known.name && !known.position && entry.draft.body.length === 0 && next?.position && !next.name) {
      employer = known.name
      group += 1
      continue
    }
    const same = employer !== undefined && (!known.name || sameName(known.name, employer))
    if (!same) group += 1
    const name = known.name ?? (known.position ? employer : undefined)
    employer = name
    grouped.push({ entry, fields: name ? { ...known, name } : known, group })
  }
  return grouped.map(({ group: number, ...rest }) =>
    grouped.filter((other) => other.group === number).length > 1 && number !== undefined
      ? { ...rest, group: number }
      : rest,
  )
}

function sameName(a: HeaderPart, b: HeaderPart): boolean {
  return foldText(a.text) === foldText(b.text)
}

function toWorkEntry(
  { draft, dates }: ReadEntry,
  { position, name, location, sure }: Fields,
  asOf: Month,
  group: number | undefined,
): WorkEntry {
  const paragraphs = [...draft.header, ...draft.body]
  const interval = dates && intervalOf(dates, asOf)
  return {
    start: (paragraphs[0] as Paragraph).start,
    end: (paragraphs.at(-1) as Paragraph).end,
    ...(name && { name: name.text }),
    ...(position && { position: position.text }),
    ...(location && { location: location.text }),
    ...(dates?.startDate && { startDate: dates.startDate }),
    ...(dates?.endDate && { endDate: dates.endDate }),
    ...(dates && { dateText: { start: dates.start, end: dates.end } }),
    ...(interval && { months: dates.seasonMonths ?? countMonths([interval]) }),
    highlights: draft.body.filter(isHighlight).map(spanOf),
    ...(group !== undefined && { group }),
    confidence: (sure ? 0.5 : 0.35) + (position ? 0.15 : 0) + (name ? 0.15 : 0) + (dates ? 0.18 : 0),
  }
}

/** No label, and no line that only lists technologies ("Tech: Java, Kafka"). */
function isHighlight({ text }: Paragraph): boolean {
  const label = /^([^:]{2,40}):/.exec(text)?.[1]
  return !isHighlightLabel(text) && !(label && labels.has(foldText(label).trim()))
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
