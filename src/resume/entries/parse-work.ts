import type { Month, WorkEntry } from '../../types.ts'
import { countMonths } from '../dates/count-months.ts'
import type { FoundDates } from '../dates/find-dates.ts'
import { intervalOf } from '../dates/interval-of.ts'
import { isDuration } from '../dates/is-duration.ts'
import { foldText } from '../lines/fold-text.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import type { TextLine } from '../lines/text-line.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isSameEmployer } from '../names/is-same-employer.ts'
import { isTitle } from '../names/is-title.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { assignFields } from './assign-fields.ts'
import { certaintyOf } from './certainty-of.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Fields } from './fields.ts'
import { foldEngagements } from './fold-engagements.ts'
import { isCareerBreak } from './is-career-break.ts'
import { isHighlight } from './is-highlight.ts'
import { isNumberedHeading } from './is-numbered-heading.ts'
import { isOwnAccount } from './is-own-account.ts'
import { isSubHeading } from './is-sub-heading.ts'
import { isTableHead } from './is-table-head.ts'
import { isWithin } from './is-within.ts'
import { learnLayout } from './learn-layout.ts'
import { readByWords } from './read-by-words.ts'
import type { ReadEntry } from './read-entry.ts'
import { readHeader } from './read-header.ts'
import { readToldEntries } from './read-told-entries.ts'
import { spanOf } from './span-of.ts'
import { splitEntries } from './split-entries.ts'
import { type KnownEntry, splitStints } from './split-stints.ts'
import { withEmployer } from './with-employer.ts'
import { withSharedEmployer } from './with-shared-employer.ts'
import { withToldTitle } from './with-told-title.ts'
import { withoutRemarks } from './without-remarks.ts'

/** A comma and a blank part a title from its team; what parts it from a firm is longer, or starts a line. */
const shortestSeparator = 3

/** The positions of an experience section, in the order they are printed. */
export function parseWork(lines: readonly TextLine[], asOf: Month): WorkEntry[] {
  const told = lines.filter(({ text }) => !isPageText(text) && !isNumberedHeading(text) && !isTableHead(text))
  const own = withoutSubHeadings(told)
  const paragraphs = toParagraphs(own)
  const sentences = readToldEntries(paragraphs)
  const read = sentences.length > 0 ? sentences : splitEntries(paragraphs).filter(isPosition).map(readHeader)
  const entries = read.map((entry, at) => withOwnStart(entry, read[at + 1]))
  const layout = learnLayout(entries.map(({ parts }) => parts))
  const fields = withSharedEmployer(
    entries,
    entries.map(
      (entry, at) =>
        employerOver(entry) ??
        employerAround(entry, entries[at + 1]) ??
        withToldTitle(assignFields(entry.parts, layout), entry.draft),
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

/** An employer over positions with dates of their own, perhaps with the whole time there: "Acme ⏎ 3 yrs 2 mos". */
function employerOver({ draft, parts, dates }: ReadEntry): Fields | undefined {
  const isOver = !dates && draft.body.length === 0
  const [name, ...rest] = parts.filter(({ text }) => !isDuration(text) && !isEmploymentType(text))
  if (!isOver || !name || [name, ...rest].some(({ text }) => isTitle(text))) return undefined
  const { location } = readByWords(rest, 'employer-first')
  return withEmployer({ sure: true }, name, location)
}

/** An employer with the dates there, over a position within them: "Acme, Hartford, 1996 – present". */
function employerAround(entry: ReadEntry, next: ReadEntry | undefined): Fields | undefined {
  if (entry.draft.body.some(({ item }) => item) || !isWithin(next?.dates, entry.dates)) return undefined
  const fields = readByWords(entry.parts, 'employer-first')
  return fields.name && !fields.position ? fields : undefined
}

interface Grouped extends KnownEntry {
  readonly group?: number
}

/**
 * Positions at one employer share a number. A header that names only the employer, over positions with dates of their
 * own, is none itself: its name goes to the positions below.
 */
function joinGroups(entries: readonly KnownEntry[]): Grouped[] {
  const grouped: Required<Grouped>[] = []
  let employer: HeaderPart | undefined
  let over = false
  /** The time at it, where it is stated. */
  let whole: FoundDates | undefined
  /** It is printed with how long it was, as networks do: places stand below its positions. */
  let isTimed = false
  /** The employer stands over its positions and has none of its own. */
  let bare = false
  let group = 0
  for (const [index, { entry, fields: read }] of entries.entries()) {
    if (whole && entry.dates && !isWithin(entry.dates, whole)) {
      employer = undefined
      over = false
      bare = false
    }
    const own: Fields = bare || (employer && isBeside(read)) ? withoutClient(read) : read
    const isUnder = over || (employer !== undefined && isTeamUnder(own, entry))
    const known = isUnder ? withoutFirm(own, { parts: entry.parts, isTimed }) : own
    const { entry: below, fields: next } = entries[index + 1] ?? {}
    const isAround = isWithin(below?.dates, entry.dates)
    if (
      known.name &&
      !known.position &&
      (entry.draft.body.length === 0 || isAround) &&
      next?.position &&
      (!next.name || next.isClient || employerOver(entry) || (isAround && (isBelow(next) || isTeam(next))))
    ) {
      employer = known.name
      isTimed = entry.parts.some(({ text }) => isDuration(text))
      over = isTimed || isAround
      whole = isAround ? entry.dates : undefined
      bare = true
      group += 1
      continue
    }
    const last = grouped.at(-1)?.fields.name
    const again = known.name && last && isSameEmployer(known.name.text) ? last : known.name
    const isHeir = again === undefined && inherits(known, entry.parts)
    const same = again ? last !== undefined && sameName(again, last) : employer !== undefined && isHeir
    if (!same) group += 1
    const name = again ?? (isHeir ? employer : undefined)
    employer = isAbove(known, name) ? name : undefined
    over &&= same
    bare &&= same || employer === name
    grouped.push({ entry, fields: name ? { ...known, name } : known, group })
  }
  const sizes = new Map<number, number>()
  for (const { group: number } of grouped) sizes.set(number, (sizes.get(number) ?? 0) + 1)
  return grouped.map(({ group: number, ...rest }) => ((sizes.get(number) ?? 0) > 1 ? { ...rest, group: number } : rest))
}

/** What was taken for its firm stands on a line below the title. */
function isBelow({ position, name }: Fields): boolean {
  return position !== undefined && name !== undefined && name.row > position.row
}

/** "Team Lead, Billing": what was taken for the firm stands behind no more than a comma, and has no legal form. */
function isTeam({ position, name }: Fields): boolean {
  if (!position || !name || position.row !== name.row || hasLegalForm(name.text)) return false
  return name.start > position.start && name.start - position.end < shortestSeparator
}

/** "Acme ⏎ Engineer, Orders, 2021 – present ⏎ Engineer, Orders, 2019 – 2021": in the block of an employer. */
function isTeamUnder(fields: Fields, { draft }: ReadEntry): boolean {
  const isOpen = draft.header[0]?.first.block === false && !fields.location
  return isOpen && isTeam(fields) && !hasEmployerCue(fields.name?.text ?? '')
}

/** "Test Lead, client: an airline" */
function isBeside({ position, name }: Fields): boolean {
  return position !== undefined && position.row === name?.row
}

/** Under an employer the client is none. */
function withoutClient({ name, isClient, ...fields }: Fields): Fields {
  return name && !isClient ? { ...fields, name } : fields
}

/**
 * Under an employer with the whole time there, what stands below a position is its place; unless a place is named, or how
 * one was employed there: "Acme · Full-time".
 */
function withoutFirm(fields: Fields, { parts, isTimed }: { parts: readonly HeaderPart[]; isTimed: boolean }): Fields {
  const { name, position, location, sure } = fields
  if (!name || !position) return fields
  if (isTeam(fields))
    return {
      position: { ...position, end: name.end, text: `${position.text}, ${name.text}` },
      sure,
      ...(location && { location }),
    }
  if (name.row <= position.row || (location && location.row !== name.row) || hasEmployerCue(name.text)) return fields
  if (parts.some(({ row, text }) => row === name.row && isEmploymentType(text))) return fields
  return { position, sure: fields.sure, ...(isTimed && { location: name }) }
}

/** A position without an employer of its own; somebody who works for himself has none. */
function inherits({ position }: Fields, parts: readonly HeaderPart[]): boolean {
  return position !== undefined && !parts.some(({ text }) => isOwnAccount(text))
}

/** The employer stands above its positions: further ones may follow. */
function isAbove({ position, isClient }: Fields, name: HeaderPart | undefined): boolean {
  return !isClient && name !== undefined && position !== undefined && name.start < position.start
}

function sameName(a: HeaderPart, b: HeaderPart): boolean {
  return foldText(a.text) === foldText(b.text)
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
