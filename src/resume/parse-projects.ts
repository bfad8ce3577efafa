import type { ProjectEntry } from '../types.ts'
import { type FoundDates, findDates } from './dates/find-dates.ts'
import { fieldLabelOf } from './entries/field-label-of.ts'
import { isHeaderLike } from './entries/is-header-like.ts'
import { isHighlight } from './entries/is-highlight.ts'
import { isHighlightLabel } from './entries/is-highlight-label.ts'
import { isTechnologyLine } from './entries/is-technology-line.ts'
import { spanOf } from './entries/span-of.ts'
import { splitHeaderLine } from './entries/split-header-line.ts'
import { styleOf } from './lines/style-of.ts'
import type { TextLine } from './lines/text-line.ts'
import type { Paragraph } from './paragraphs/paragraph.ts'
import { toParagraphs } from './paragraphs/to-paragraphs.ts'

// "tsv-sniff: guesses delimiters", "MiniKV – a key-value store", "Bikeshed (Go, Redis): …", "kebab.fm — radio"
const namedLine = /^((?:[^:–—|.]|\.(?=\p{Ll})){2,60}?)(?:\s?\([^()]{1,60}\))?(?::\s|\s[–—|-]\s|\t)/u
// "“Allotment”, a seed calendar"
const quoted = /^["“”„«'‘]([^"“”„»'’]{2,60})["“”»'’]/u
// "1. Seat Finder", "01 Seat Finder"
const numbered = /^(?:\d{1,2}[.)]|0\d)\s{1,3}(?=\S)/
/** A project's name and its dates stand among its first lines. */
const headLines = 5
const mostNameWords = 4

/** The projects of a section: headed by a line that stands out or is followed by a list, or one a line. */
export function parseProjects(lines: readonly TextLine[]): ProjectEntry[] {
  const paragraphs = toParagraphs(lines)
  const starts = paragraphs.flatMap((paragraph, at) => (isStart(paragraph, paragraphs[at - 1], paragraphs) ? [at] : []))
  if (starts[0] !== 0 && paragraphs.length > 0) starts.unshift(0)
  return starts.map((start, index) => toProject(paragraphs.slice(start, starts[index + 1] ?? paragraphs.length)))
}

function isStart(paragraph: Paragraph, before: Paragraph | undefined, all: readonly Paragraph[]): boolean {
  const head = all[0] as Paragraph
  if (isLabelled(head.text) || isDates(head.text)) return startsLabelled(paragraph, before, head)
  if (isLabelled(paragraph.text) || isDates(paragraph.text) || paragraph.item !== head.item) return false
  for (const mark of [numbered, quoted]) if (mark.test(head.text)) return mark.test(paragraph.text)
  if (head.item) return (paragraph.first.depth ?? 0) <= (head.first.depth ?? 0)
  const distinct = all.some((other) => styleOf(other.first) !== styleOf(head.first))
  if (distinct && all.filter((other) => styleOf(other.first) === styleOf(head.first)).length < all.length) {
    return (
      styleOf(paragraph.first) === styleOf(head.first) &&
      (isHeaderLike(paragraph) || namedLine.test(paragraph.text)) &&
      before?.first !== paragraph.first
    )
  }
  if (alternates(all)) return all.indexOf(paragraph) % 2 === 0
  const isApart = before === undefined || before.item || paragraph.first.block || isTechnologyLine(before.text)
  return namedLine.test(paragraph.text) || (isHeaderLike(paragraph) && isApart)
}

/** A few words and what they name, a line each: "Tinykv ⏎ A key-value store, in Go ⏎ Radmap ⏎ A route planner". */
function alternates(all: readonly Paragraph[]): boolean {
  return (
    all.length > 3 &&
    all.length % 2 === 0 &&
    all.every(({ item, text }, at) => !item && isName(text) === (at % 2 === 0))
  )
}

function isName(text: string): boolean {
  return text.split(' ').length <= mostNameWords && /^[\p{L}\d][^,.:;–—]{1,40}$/u.test(text)
}

/** Projects that spell out their fields start with the field that the first one starts with, or with dates as it does. */
function startsLabelled({ text, first, item }: Paragraph, before: Paragraph | undefined, head: Paragraph): boolean {
  if (isDates(head.text))
    return isDates(text) && !item && (before === undefined || first.block || !isDates(before.text))
  return fieldLabelOf(text)?.field === fieldLabelOf(head.text)?.field && fieldLabelOf(text) !== undefined
}

/** "Client: Acme", "Technologies: Go", "Responsibilities:": a line of a project that is not its name. */
function isLabelled(text: string): boolean {
  return fieldLabelOf(text) !== undefined || isTechnologyLine(text) || isHighlightLabel(text)
}

/** Nothing but dates. */
function isDates(text: string): boolean {
  const { parts, dates } = splitHeaderLine({ text, start: 0 }, 0)
  return dates.length > 0 && parts.length === 0
}

function toProject(paragraphs: readonly Paragraph[]): ProjectEntry {
  const [head, ...body] = paragraphs as [Paragraph, ...Paragraph[]]
  const named = isLabelled(head.text) ? undefined : namedLine.exec(head.text)?.[1]?.trim()
  const own = quoted.exec(head.text)?.[1]
  const name = (labelledName(paragraphs) ?? own ?? named ?? nameOf(paragraphs))
    ?.replace(numbered, '')
    .replace(/^\[([^[\]]{1,60})\]$/, '$1')
  const described = (own ?? named) !== undefined || !isHeaderLike({ ...head, item: false })
  const found = datesOf(paragraphs)
  return {
    start: head.start,
    end: (body.at(-1) ?? head).end,
    ...(name && { name }),
    highlights: [...(described ? [head] : []), ...body]
      .filter(isHighlight)
      .filter(({ text }) => !isDates(text))
      .map(spanOf),
    ...(found?.startDate && { startDate: found.startDate }),
    ...(found?.endDate && { endDate: found.endDate }),
    ...(found && { dateText: spanOf(found) }),
  }
}

/** What a label names: the project, else whom it was for. */
function labelledName(paragraphs: readonly Paragraph[]): string | undefined {
  const parts = paragraphs.flatMap((paragraph) =>
    isLabelled(paragraph.text) ? splitHeaderLine(paragraph, 0).parts : [],
  )
  return (
    parts.find(({ field }) => field === 'project') ?? parts.find(({ field }) => field === 'client' || field === 'name')
  )?.text
}

/** The first thing said that is no date. */
function nameOf(paragraphs: readonly Paragraph[]): string | undefined {
  return paragraphs.slice(0, 2).flatMap((paragraph) => splitHeaderLine(paragraph, 0).parts)[0]?.text
}

/** The dates of the first line, or of the lines below it that are fields or nothing but dates. */
function datesOf(paragraphs: readonly Paragraph[]): FoundDates | undefined {
  const lines = paragraphs.slice(0, headLines).filter(({ text }, at) => at === 0 || isDates(text) || fieldLabelOf(text))
  for (const { text, start } of lines) {
    const [found] = findDates(text)
    if (found) return { ...found, start: start + found.start, end: start + found.end }
  }
  return undefined
}
