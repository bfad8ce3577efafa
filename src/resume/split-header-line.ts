import type { EntryField } from '../data/field-labels.ts'
import type { Span } from '../types.ts'
import { fieldLabelOf } from './field-label-of.ts'
import { type FoundDates, findDates } from './find-dates.ts'

/** A piece of an entry's header between separators, without dates. */
export interface HeaderPart extends Span {
  readonly text: string
  /** Which header line it stands on. */
  readonly row: number
  /** What its label says it is. */
  readonly field?: EntryField
}

/** Separators between the parts of a header. A comma is none: places and titles have commas of their own. */
const separator = /\t|\s[|•·–—―@*/]\s|\s-{1,2}\s|[|•·―]|\s@|\s\/\/\s|;\s|\s(?:at|bei|chez|presso)\s(?=\p{Lu}|\p{N})/gu

/** The parts of a header line, and its dates. */
export function splitHeaderLine(
  line: { readonly text: string; readonly start: number },
  row: number,
): { parts: HeaderPart[]; dates: FoundDates[] } {
  const dates = findDates(line.text)
  const parts: HeaderPart[] = []
  const label = fieldLabelOf(line.text)
  let from = label?.from ?? 0
  for (const { start, end } of [...dates, { start: line.text.length, end: line.text.length }]) {
    if (start > from) parts.push(...splitAt(line.text.slice(from, start), line.start + from, row))
    from = Math.max(from, end)
  }
  return {
    parts: label ? parts.map((part) => ({ ...part, field: label.field })) : parts,
    dates: dates.map((found) => ({ ...found, start: line.start + found.start, end: line.start + found.end })),
  }
}

function splitAt(text: string, offset: number, row: number): HeaderPart[] {
  const parts: HeaderPart[] = []
  let from = 0
  const ends = [...text.matchAll(separator)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const { start, end } of [...ends, { start: text.length, end: text.length }]) {
    const part = trimPart(text.slice(from, start), offset + from, row)
    if (part) parts.push(part)
    from = end
  }
  return parts
}

/** A part without the separators, brackets and blanks at its edges; `undefined` when nothing is left. */
export function trimPart(text: string, offset: number, row: number): HeaderPart | undefined {
  const head = /^[\s|•·–—―,;:/@*()[\]-]{0,20}/u.exec(text)?.[0].length ?? 0
  let content = text.slice(head).replace(/[\s|•·–—―,;:/@*([-]{1,20}$/u, '')
  if (!content.includes('(')) content = content.replace(/[)\]]{1,3}$/u, '')
  if (!/[\p{L}\p{N}]/u.test(content)) return undefined
  return { text: content, start: offset + head, end: offset + head + content.length, row }
}
