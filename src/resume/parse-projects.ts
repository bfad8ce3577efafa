import type { ProjectEntry } from '../types.ts'
import { type FoundDates, findDates } from './dates/find-dates.ts'
import { fieldLabelOf } from './entries/field-label-of.ts'
import { isHeaderLike } from './entries/is-header-like.ts'
import { isHighlight } from './entries/is-highlight.ts'
import { isTechnologyLine } from './entries/is-technology-line.ts'
import { spanOf } from './entries/span-of.ts'
import { splitHeaderLine } from './entries/split-header-line.ts'
import { styleOf } from './lines/style-of.ts'
import type { TextLine } from './lines/text-line.ts'
import type { Paragraph } from './paragraphs/paragraph.ts'
import { toParagraphs } from './paragraphs/to-paragraphs.ts'
import { isProjectField } from './projects/is-project-field.ts'
import { readProjectName } from './projects/read-project-name.ts'
import { withoutProjectNumber } from './projects/without-project-number.ts'

/** A project's name and its dates stand among its first lines. */
const headLines = 5
const mostNameWords = 4
const longestHead = 70
/** "Radmap (Go, Redis)" */
const bracket = /\s?\([^()]{1,60}\)$/

/** The projects of a section: headed by a line that stands out or is followed by a list, or one a line. */
export function parseProjects(lines: readonly TextLine[]): ProjectEntry[] {
  const paragraphs = toParagraphs(lines)
  const starts = paragraphs.flatMap((paragraph, at) => (isStart(paragraph, paragraphs[at - 1], paragraphs) ? [at] : []))
  if (starts[0] !== 0 && paragraphs.length > 0) starts.unshift(0)
  return starts.map((start, index) => toProject(paragraphs.slice(start, starts[index + 1] ?? paragraphs.length)))
}

function isStart(paragraph: Paragraph, before: Paragraph | undefined, all: readonly Paragraph[]): boolean {
  const head = all[0] as Paragraph
  if (isProjectField(head.text) || isDates(head.text)) return startsLabelled(paragraph, before, head)
  if (isProjectField(paragraph.text) || isDates(paragraph.text) || paragraph.item !== head.item) return false
  for (const isMarked of [isNumbered, isSetApart]) if (isMarked(head.text)) return isMarked(paragraph.text)
  if (head.item) return (paragraph.first.depth ?? 0) <= (head.first.depth ?? 0)
  const distinct = all.some((other) => styleOf(other.first) !== styleOf(head.first))
  if (distinct && all.filter((other) => styleOf(other.first) === styleOf(head.first)).length < all.length) {
    return (
      styleOf(paragraph.first) === styleOf(head.first) &&
      (isHeaderLike(paragraph) || readProjectName(paragraph.text) !== undefined) &&
      before?.first !== paragraph.first
    )
  }
  if (isInBlocks(all)) return before === undefined || paragraph.first.block
  if (alternates(all)) return all.indexOf(paragraph) % 2 === 0
  const isApart = before === undefined || before.item || paragraph.first.block || isTechnologyLine(before.text)
  return readProjectName(paragraph.text) !== undefined || (isHeaderLike(paragraph) && isApart)
}

function isNumbered(text: string): boolean {
  return withoutProjectNumber(text) !== text
}

function isSetApart(text: string): boolean {
  return readProjectName(text)?.isMarked === true
}

/** A blank line above each project, and its name on a line of its own. */
function isInBlocks(all: readonly Paragraph[]): boolean {
  const heads = all.filter(({ first }, at) => at === 0 || first.block)
  return heads.length > 1 && heads.length < all.length && heads.every(({ text }) => isHead(text))
}

/** No sentence and no field: "Raspberry Pi weather station (2020)". */
function isHead(text: string): boolean {
  return text.length <= longestHead && !/[.,;:]$/.test(text) && !isProjectField(text) && !isDates(text)
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
  const bare = text.replace(bracket, '')
  return bare.split(' ').length <= mostNameWords && /^[\p{L}\d][^,.:;–—]{1,40}$/u.test(bare)
}

/** Projects that spell out their fields start with the field that the first one starts with, or with dates as it does. */
function startsLabelled({ text, first, item }: Paragraph, before: Paragraph | undefined, head: Paragraph): boolean {
  if (isDates(head.text))
    return isDates(text) && !item && (before === undefined || first.block || !isDates(before.text))
  return fieldLabelOf(text)?.field === fieldLabelOf(head.text)?.field && fieldLabelOf(text) !== undefined
}

/** Nothing but dates. */
function isDates(text: string): boolean {
  const { parts, dates } = splitHeaderLine({ text, start: 0 }, 0)
  return dates.length > 0 && parts.length === 0
}

function toProject(paragraphs: readonly Paragraph[]): ProjectEntry {
  const [head, ...body] = paragraphs as [Paragraph, ...Paragraph[]]
  const own = readProjectName(head.text)
  const name = labelledName(paragraphs) ?? own?.name ?? nameOf(paragraphs)
  const described = own !== undefined || !isHeaderLike({ ...head, item: false })
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
    isProjectField(paragraph.text) ? splitHeaderLine(paragraph, 0).parts : [],
  )
  return (
    parts.find(({ field }) => field === 'project') ?? parts.find(({ field }) => field === 'client' || field === 'name')
  )?.text
}

/** The first thing said that is no date: "[Radmap]", "Radmap (Go, Redis)". */
function nameOf(paragraphs: readonly Paragraph[]): string | undefined {
  const [part] = paragraphs.slice(0, 2).flatMap((paragraph) => splitHeaderLine(paragraph, 0).parts)
  const name = part && withoutProjectNumber(part.text).replace(/^\[([^[\]]{1,60})\]$/, '$1')
  return name?.replace(bracket, '') || name
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
