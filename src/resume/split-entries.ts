import { findDates } from './find-dates.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { hasTitleWord } from './has-title-word.ts'
import { isEmploymentType } from './is-employment-type.ts'
import { isHeaderLike } from './is-header-like.ts'
import { isPlace } from './is-place.ts'
import { styleOf } from './line-style.ts'
import type { Paragraph } from './to-paragraphs.ts'

/** An entry in the making: the lines that head it and those under them. */
export interface EntryDraft {
  readonly header: readonly Paragraph[]
  readonly body: readonly Paragraph[]
}

/** A header has at most this many lines above its dates, and below. */
const mostLines = 3

/**
 * Splits a section into entries. Dates anchor an entry; the first one shows how many header lines stand above them, and
 * the others follow it. Between two anchors a line that looks like the first of an entry starts an undated one.
 */
export function splitEntries(paragraphs: readonly Paragraph[]): EntryDraft[] {
  const anchors = findAnchors(paragraphs)
  if (anchors.length === 0) return splitUndated(paragraphs)
  const starts = findStarts(paragraphs, anchors)
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? paragraphs.length
    const anchor = anchors[index] as number
    const bodyStart = findBodyStart(paragraphs, anchor, end)
    const draft = { header: paragraphs.slice(start, bodyStart), body: paragraphs.slice(bodyStart, end) }
    return splitOffUndated(draft)
  })
}

/** Lines with dates that head an entry. List items count when nothing else holds dates. */
function findAnchors(paragraphs: readonly Paragraph[]): number[] {
  const plain = indexesOf(paragraphs, (paragraph) => isHeaderLike(paragraph) && hasAnchorDates(paragraph))
  return plain.length > 0
    ? plain
    : indexesOf(paragraphs, (paragraph) => isHeaderLike({ ...paragraph, item: false }) && hasAnchorDates(paragraph))
}

function indexesOf(paragraphs: readonly Paragraph[], test: (paragraph: Paragraph) => boolean): number[] {
  return paragraphs.flatMap((paragraph, index) => (test(paragraph) ? [index] : []))
}

/** A range; or one date at an edge of its cell or in brackets. */
function hasAnchorDates(paragraph: Paragraph): boolean {
  return paragraph.text.split('\t').some((text) =>
    findDates(text).some(({ start, end, single, bare }) => {
      if (!single) return true
      const alone = text.slice(0, start).trim() === '' || text.slice(end).trim() === ''
      return alone || (!bare && /[(,|–-]\s*$/.test(text.slice(0, start))) || /\(\s*$/.test(text.slice(0, start))
    }),
  )
}

function findStarts(paragraphs: readonly Paragraph[], anchors: readonly number[]): number[] {
  const [first = 0] = anchors
  const most = countAbove(paragraphs, first, 0, mostLines)
  return anchors.map((anchor, index) => {
    if (index === 0) return anchor - most
    const floor = (anchors[index - 1] as number) + 1
    const bodyFloor = Math.max(floor, findBodyStart(paragraphs, anchors[index - 1] as number, anchor))
    return anchor - countAbove(paragraphs, anchor, Math.min(bodyFloor, anchor), most)
  })
}

/** How many lines above the dates belong to the header. */
function countAbove(paragraphs: readonly Paragraph[], anchor: number, floor: number, most: number): number {
  let count = 0
  while (count < most && anchor - count > floor) {
    const below = paragraphs[anchor - count] as Paragraph
    const candidate = paragraphs[anchor - count - 1] as Paragraph
    if (!isHeaderLike(candidate) || isSetIn(candidate, paragraphs[anchor] as Paragraph)) break
    if (count > 0 && below.first.block) break
    count += 1
  }
  return count
}

/** The first paragraph under the header. */
function findBodyStart(paragraphs: readonly Paragraph[], anchor: number, end: number): number {
  const head = paragraphs[anchor] as Paragraph
  let at = anchor + 1
  while (at < end && at <= anchor + mostLines) {
    const next = paragraphs[at] as Paragraph
    if (!isHeaderLike(next) || !belongsToHeader(next, head, at - anchor)) break
    at += 1
  }
  return at
}

function belongsToHeader(next: Paragraph, head: Paragraph, distance: number): boolean {
  const { text } = next
  if (isPlace(text) || isEmploymentType(text)) return true
  if (isSetIn(next, head) && !hasTitleWord(text)) return false
  if (hasTitleWord(text) || hasLegalForm(text)) return true
  const short = text.split(/\s+/).length <= 6
  return short && distance === 1 && !next.first.block
}

/** Set in from the header, as lists are. */
function isSetIn(paragraph: Paragraph, head: Paragraph): boolean {
  const { left } = paragraph.first
  return left !== undefined && head.first.left !== undefined && left > head.first.left + 4 && !paragraph.first.bold
}

/** No dates at all: lines with a job title in the style of the first, not in a list, start entries. */
function splitUndated(paragraphs: readonly Paragraph[]): EntryDraft[] {
  const starts = indexesOf(paragraphs, (paragraph) => isHeaderLike(paragraph) && hasTitleWord(paragraph.text))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? paragraphs.length
    return { header: paragraphs.slice(start, start + 1), body: paragraphs.slice(start + 1, end) }
  })
}

/** An undated entry hides in the body of the one above when a line there looks like a header and heads a list. */
function splitOffUndated(draft: EntryDraft): EntryDraft[] {
  const [head] = draft.header
  const at = draft.body.findIndex(
    (paragraph, index) =>
      index > 0 &&
      isHeaderLike(paragraph) &&
      hasTitleWord(paragraph.text) &&
      (paragraph.first.block || draft.body[index - 1]?.item === true) &&
      head !== undefined &&
      styleOf(paragraph.first) === styleOf(head.first) &&
      draft.body[index + 1] !== undefined,
  )
  if (at < 0) return [draft]
  const rest = draft.body.slice(at)
  const headerEnd = rest.findIndex((paragraph, index) => index > 0 && !isHeaderLike(paragraph))
  const split = Math.max(1, headerEnd < 0 ? rest.length : headerEnd)
  return [
    { header: draft.header, body: draft.body.slice(0, at) },
    ...splitOffUndated({ header: rest.slice(0, split), body: rest.slice(split) }),
  ]
}
