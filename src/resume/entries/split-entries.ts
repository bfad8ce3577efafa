import { findDates } from '../dates/find-dates.ts'
import { isDuration } from '../dates/is-duration.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isEmploymentType } from '../names/is-employment-type.ts'
import { isPlace } from '../names/is-place.ts'
import { isTitle } from '../names/is-title.ts'
import { isSetIn } from '../paragraphs/is-set-in.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { couldHead } from './could-head.ts'
import { countHeaderLines } from './count-header-lines.ts'
import { endsInDuration } from './ends-in-duration.ts'
import { endsInTown } from './ends-in-town.ts'
import type { EntryDraft } from './entry-draft.ts'
import { type Extent, evenOutHeaders } from './even-out-headers.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { hasAnchorDates } from './has-anchor-dates.ts'
import { isDatesAlone } from './is-dates-alone.ts'
import { isDatesFirst } from './is-dates-first.ts'
import { isDetail } from './is-detail.ts'
import { isEngagementLabel } from './is-engagement-label.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isName } from './is-name.ts'
import { isPromotion } from './is-promotion.ts'
import { isRemark } from './is-remark.ts'
import { isStack } from './is-stack.ts'
import { isTeam } from './is-team.ts'
import { separateTitle } from './separate-title.ts'
import { splitAtLastDates } from './split-at-last-dates.ts'
import { splitHeaderLine } from './split-header-line.ts'
import { splitOffUndated } from './split-off-undated.ts'
import { splitPositions } from './split-positions.ts'
import { splitRunIns } from './split-run-ins.ts'
import { tellsSince } from './tells-since.ts'
import { unbulletFields } from './unbullet-fields.ts'
import { unbulletHeaders } from './unbullet-headers.ts'
import { unbulletPositions } from './unbullet-positions.ts'
import { withEmployerHeadings } from './with-employer-headings.ts'
import { withoutDeeds } from './without-deeds.ts'
import { withoutProjects } from './without-projects.ts'
import { withoutRemarks } from './without-remarks.ts'

/** A header has at most this many lines above its dates, and below. */
const mostLines = 3
/** The name of a firm that no word gives away is short; longer lines are text. */
const mostEmployerWords = 6

/**
 * Splits a section into entries. Dates anchor an entry; the first one shows how many header lines stand above them, and
 * the others follow it. Between two anchors a line that looks like the first of an entry starts an undated one.
 */
export function splitEntries(all: readonly Paragraph[]): EntryDraft[] {
  const paragraphs = splitRunIns(
    withEngagements(unbulletPositions(unbulletHeaders(unbulletFields(all)))),
    hasAnchor,
  ).flatMap(splitPositions)
  const closed = splitAtLastDates(paragraphs)
  if (closed) return closed
  const anchors = findAnchors(paragraphs)
  if (anchors.length === 0) return splitUndated(paragraphs)
  const extents = evenOutHeaders(paragraphs, findExtents(paragraphs, anchors))
  const drafts = extents.flatMap(({ start, bodyStart }, index) => {
    const end = extents[index + 1]?.start ?? paragraphs.length
    const split = Math.min(bodyStart, end)
    const draft = { header: paragraphs.slice(start, split), body: paragraphs.slice(split, end) }
    return splitOffUndated(withTitleBelow(withoutRemark(draft)))
  })
  return withEmployerHeadings(drafts, paragraphs.slice(0, extents[0]?.start))
}

/** "Acme (2019 – 2021) ⏎ Parcels, Lower Hutt ⏎ Data Engineer": a remark on the firm parts it from the title. */
function withTitleBelow({ header, body }: EntryDraft): EntryDraft {
  const [remark, title, ...rest] = body
  const isTitled = contentOf(header).title && header.some(({ text }) => hasSureTitleWord(text))
  if (!remark || !title || title.item || isTitled) return { header, body }
  const isHeader = isHeaderLike(title) && isTitle(title.text) && (hasSureTitleWord(title.text) || rest[0]?.item)
  if (!isRemark(remark) || !isHeader || partsOf(header).length === 0) return { header, body }
  // "Systems ⏎ Analyst": a title that a narrow column broke
  const isCut = !title.text.includes(' ') && /^\p{Lu}[^ ]+(?: [^ ]+)?$/u.test(remark.text)
  return isCut
    ? { header: [...header, remark, title], body: rest }
    : { header: [...header, title], body: [remark, ...rest] }
}

/** A remark above the dates is no part of the header. */
function withoutRemark({ header, body }: EntryDraft): EntryDraft {
  const told = header.slice(1).filter((line) => !couldHead(line) && isRemark(line))
  return { header: header.filter((line) => !told.includes(line)), body: [...told, ...body] }
}

/** The lines under "Clients:" list what a position was about, with dates or without: up to a gap or the end of the list. */
function withEngagements(paragraphs: readonly Paragraph[]): Paragraph[] {
  let listed = false
  return paragraphs.map((paragraph, at) => {
    const endsList = paragraphs[at - 1]?.item === true && !paragraph.item
    listed = isEngagementLabel(paragraph.text) || (listed && !paragraph.first.block && !endsList)
    return listed && !isEngagementLabel(paragraph.text) ? { ...paragraph, item: true } : paragraph
  })
}

function hasAnchor(paragraph: Paragraph): boolean {
  return isHeaderLike(paragraph) && hasAnchorDates(paragraph) && !tellsSince(paragraph.text)
}

/** Lines with dates that head an entry. List items count when nothing else holds dates. */
function findAnchors(paragraphs: readonly Paragraph[]): number[] {
  const plain = indexesOf(paragraphs, hasAnchor)
  if (plain.length > 0) return withoutSteps(paragraphs, withoutProjects(paragraphs, withoutDeeds(paragraphs, plain)))
  return indexesOf(paragraphs, (paragraph) => hasAnchor({ ...paragraph, item: false }))
}

function withoutSteps(paragraphs: readonly Paragraph[], anchors: readonly number[]): number[] {
  const kept: number[] = []
  for (const at of anchors) {
    const above = paragraphs[kept.at(-1) ?? at] as Paragraph
    if (!isPromotion(paragraphs, at) && !isStep(paragraphs[at] as Paragraph, above)) kept.push(at)
  }
  return kept
}

/** "Ward lead from 2016" below "2014 – 2018 Nurse, St Brigid’s Hospital": a step within the time of a whole header. */
function isStep(paragraph: Paragraph, above: Paragraph): boolean {
  const isOpen = findDates(paragraph.text).every(({ startDate, endDate }) => !startDate || endDate === 'present')
  if (paragraph === above || paragraph.first.block || !isOpen || hasTag(paragraph)) return false
  const isSmall = /^\p{Lu}?\p{Ll}*(?: [\p{Ll}\d]+){2,12}$/u.test(paragraph.text)
  const isClosed = findDates(above.text).some(({ startDate, endDate }) => startDate && endDate)
  const { title, employer } = contentOf([above])
  return isSmall && isClosed && title && (employer || hasCommaEmployer([above]))
}

/** The file or its bold letters mark the line. */
function hasTag({ first }: Paragraph): boolean {
  return first.bold === true || first.heading !== undefined
}

function indexesOf(paragraphs: readonly Paragraph[], test: (paragraph: Paragraph) => boolean): number[] {
  return paragraphs.flatMap((paragraph, index) => (test(paragraph) ? [index] : []))
}

/** Where each header starts and ends. */
function findExtents(paragraphs: readonly Paragraph[], anchors: readonly number[]): Extent[] {
  const extents: Extent[] = []
  const [first = 0] = anchors
  const most = countHeaderLines(paragraphs, first, { floor: 0, usual: mostLines })
  const lead = paragraphs[first - most] ?? paragraphs[first]
  for (const [index, anchor] of anchors.entries()) {
    const floor = Math.min(extents.at(-1)?.bodyStart ?? 0, anchor)
    const start = anchor - (index === 0 ? most : countHeaderLines(paragraphs, anchor, { floor, usual: most, lead }))
    extents.push({
      start,
      anchor,
      bodyStart: findBodyStart(paragraphs, {
        start,
        anchor,
        end: findNextStart(paragraphs, { start, anchor, next: anchors[index + 1] }, { usual: most, lead }),
      }),
    })
  }
  return extents
}

/** Where the header of the next entry starts at the latest: a block right above its dates is no line of this one. */
function findNextStart(
  paragraphs: readonly Paragraph[],
  { start, anchor, next }: { start: number; anchor: number; next: number | undefined },
  habits: { usual: number; lead: Paragraph | undefined },
): number {
  if (next === undefined) return paragraphs.length
  const own = next - countHeaderLines(paragraphs, next, { floor: anchor + 1, ...habits })
  const isOwn = paragraphs[own]?.first.block || fieldLabelOf(paragraphs[own]?.text ?? '')
  if (isOwn) return own
  return next - 1 > anchor && isTitleOverDates(paragraphs, anchor, start) && isTitleOverDates(paragraphs, next, own)
    ? next - 1
    : next
}

/** "Engineer, Acme ⏎ 2019 – 2021": dates alone, and a title right above them. */
function isTitleOverDates(paragraphs: readonly Paragraph[], anchor: number, start: number): boolean {
  const [line, dates] = paragraphs.slice(anchor - 1, anchor + 1)
  return (
    start < anchor && line !== undefined && hasSureTitleWord(line.text) && dates !== undefined && isDatesAlone(dates)
  )
}

/** The first paragraph under the header. Once a header has its title and its employer, only a place still belongs to it. */
function findBodyStart(
  paragraphs: readonly Paragraph[],
  { start, anchor, end }: { start: number; anchor: number; end: number },
): number {
  const head = paragraphs[anchor] as Paragraph
  let at = anchor + 1
  let details = 0
  while (at < end && at - details <= anchor + mostLines) {
    const next = paragraphs[at] as Paragraph
    const isTitled = at === anchor + 1 && start === anchor && isStoppedTitle(next, head)
    if (
      !(isTitled || isHeaderLike(next)) ||
      !belongsToHeader(next, head, paragraphs.slice(start, at), paragraphs[at + 1])
    )
      break
    if (isDetail(next.text)) details += 1
    at += 1
  }
  return at
}

/** "Systems Analyst. Shannonside Assurance, Limerick." below nothing but its dates. */
function isStoppedTitle(next: Paragraph, head: Paragraph): boolean {
  const text = next.text.replace(/\.$/, '')
  return isDatesFirst(head) && hasTitleWord(text) && isHeaderLike({ ...next, text })
}

function belongsToHeader(
  next: Paragraph,
  head: Paragraph,
  header: readonly Paragraph[],
  after: Paragraph | undefined,
): boolean {
  const { text } = next
  if (tellsSince(text) || isStack(text)) return false
  if (endsInDuration(head.text) && findDates(head.text).length === 0) return isPlace(text) || isEmploymentType(text)
  if (isPlace(text) || isEmploymentType(text) || isDuration(text)) return true
  if (isDetail(text) && !next.first.block) return true
  if (fieldLabelOf(text))
    return !next.first.block || header.every((line) => isDatesFirst(line) || fieldLabelOf(line.text))
  if (isSetIn(next, head) && !isDatesFirst(head) && !hasTitleWord(text)) return false
  const { title, employer } = contentOf(header)
  if (hasTitleWord(text)) return !title || (!employer && (hasLegalForm(text) || isDepartment(next, header, after)))
  if (hasLegalForm(text)) return !employer || (!hasEmployer(header) && isNextTo(next, header, after))
  if ((title && employer) || /\p{L}{2}\.$/u.test(text)) return false
  const [name = ''] = withoutRemarks(text).split(',')
  if (title && hasCommaEmployer(header))
    return (hasEmployerCue(text) || endsInTown(text)) && isName(name) && isNextTo(next, header, after)
  return name.split(/\s+/).length <= mostEmployerWords && isNextTo(next, header, after)
}

/** "Comune di Monteverzura, Ufficio tecnico": an employer, and a department with a word of titles. */
function isDepartment(next: Paragraph, header: readonly Paragraph[], after: Paragraph | undefined): boolean {
  const [firm = '', ...rest] = next.text.split(',')
  return rest.length > 0 && !hasTitleWord(firm) && !isPlace(firm) && isNextTo(next, header, after)
}

/** What the lines of a header hold so far, as far as it is not only a comma that tells. */
function contentOf(header: readonly Paragraph[]): { title: boolean; employer: boolean } {
  const parts = partsOf(header)
  const separate = separateTitle(parts)
  const titles = parts.filter(({ text }) => isTitle(text))
  const isFirm = ({ text }: HeaderPart): boolean => !isTitle(text) && !isTeam(text)
  const employer =
    parts.filter(({ text }) => !isTeam(text)).length > titles.length ||
    separate.some((part) => isFirm(part) && hasEmployerCue(part.text))
  return { title: separate.some(({ text }) => isTitle(text)), employer }
}

/** A word of the header tells a firm, not only that it is no title; or a line of its own does. */
function hasEmployer(header: readonly Paragraph[]): boolean {
  const isFirmLine = (parts: readonly HeaderPart[]): boolean =>
    parts.length > 0 && parts.every(({ text }) => !hasTitleWord(text) && !isTeam(text))
  if (header.length > 1 && header.some((line) => endsInTown(line.text) && isFirmLine(partsOf([line])))) return true
  return separateTitle(partsOf(header)).some(({ text }) => !isTitle(text) && hasEmployerCue(text))
}

/** "Engineer, Acme", or else "Engineer, Databases". */
function hasCommaEmployer(header: readonly Paragraph[]): boolean {
  return separateTitle(partsOf(header)).some(({ text }) => ![isTitle, isTeam, isPlace].some((is) => is(text)))
}

function partsOf(header: readonly Paragraph[]): HeaderPart[] {
  return header
    .flatMap((line, row) => splitHeaderLine(line, row).parts)
    .filter(({ text }) => !isPlace(text) && !isEmploymentType(text))
}

/** Directly below, in the same block; or in a block of its own right above a list, or alone under a tagged line. */
function isNextTo(next: Paragraph, header: readonly Paragraph[], after: Paragraph | undefined): boolean {
  const isBelow = next.first.index === (header.at(-1)?.lines.at(-1)?.index ?? 0) + 1
  const endsTagged = header.at(-1)?.first.heading !== undefined && next.first.heading === undefined
  const isAlone = after === undefined || after.first.heading !== undefined || (after.item && after.first.block)
  const isBare = header.every((line) => isDatesFirst(line) || isDuration(line.text))
  return isBelow && (!next.first.block || isBare || (isAlone && (endsTagged || after?.item === true)))
}

/** No dates at all: lines with a job title in the style of the first, not in a list, start entries. */
function splitUndated(paragraphs: readonly Paragraph[]): EntryDraft[] {
  const starts = indexesOf(paragraphs, (paragraph) => isHeaderLike(paragraph) && hasTitleWord(paragraph.text))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? paragraphs.length
    return { header: paragraphs.slice(start, start + 1), body: paragraphs.slice(start + 1, end) }
  })
}
