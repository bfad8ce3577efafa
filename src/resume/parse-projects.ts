import type { ProjectEntry } from '../types.ts'
import { findDates } from './find-dates.ts'
import { isHeaderLike } from './is-header-like.ts'
import type { Paragraph } from './paragraph.ts'
import { spanOf } from './span-of.ts'
import { splitHeaderLine } from './split-header-line.ts'
import { styleOf } from './style-of.ts'
import type { TextLine } from './text-line.ts'
import { toParagraphs } from './to-paragraphs.ts'

// "tsv-sniff: guesses delimiters", "MiniKV – a key-value store", "Bikeshed (Go, Redis): …"
const namedLine = /^([^:–—|.]{2,60}?)(?:\s?\([^()]{1,60}\))?(?::\s|\s[–—|-]\s|\t)/u

/** The projects of a section: headed by a line that stands out or is followed by a list, or one a line. */
export function parseProjects(lines: readonly TextLine[]): ProjectEntry[] {
  const paragraphs = toParagraphs(lines)
  const starts = paragraphs.flatMap((paragraph, at) => (isStart(paragraph, paragraphs[at - 1], paragraphs) ? [at] : []))
  if (starts[0] !== 0 && paragraphs.length > 0) starts.unshift(0)
  return starts.map((start, index) => toProject(paragraphs.slice(start, starts[index + 1] ?? paragraphs.length)))
}

function isStart(paragraph: Paragraph, before: Paragraph | undefined, all: readonly Paragraph[]): boolean {
  const head = all[0] as Paragraph
  if (paragraph.item !== head.item) return false
  if (head.item) return (paragraph.first.depth ?? 0) <= (head.first.depth ?? 0)
  const distinct = all.some((other) => styleOf(other.first) !== styleOf(head.first))
  if (distinct && all.filter((other) => styleOf(other.first) === styleOf(head.first)).length < all.length) {
    return (
      styleOf(paragraph.first) === styleOf(head.first) &&
      (isHeaderLike(paragraph) || namedLine.test(paragraph.text)) &&
      before?.first !== paragraph.first
    )
  }
  return (
    namedLine.test(paragraph.text) ||
    (isHeaderLike(paragraph) && (before === undefined || before.item || paragraph.first.block))
  )
}

function toProject(paragraphs: readonly Paragraph[]): ProjectEntry {
  const [head, ...body] = paragraphs as [Paragraph, ...Paragraph[]]
  const [found] = findDates(head.text)
  const named = namedLine.exec(head.text)?.[1]?.trim()
  const name = named ?? splitHeaderLine(head, 0).parts[0]?.text
  const described = named !== undefined || !isHeaderLike({ ...head, item: false })
  return {
    start: head.start,
    end: (body.at(-1) ?? head).end,
    ...(name && { name }),
    highlights: [...(described ? [head] : []), ...body].map(spanOf),
    ...(found?.startDate && { startDate: found.startDate }),
    ...(found?.endDate && { endDate: found.endDate }),
    ...(found && { dateText: { start: head.start + found.start, end: head.start + found.end } }),
  }
}
