import type { Span } from '../types.ts'
import { findListStarts } from './find-list-starts.ts'
import { isContinuation } from './is-continuation.ts'
import type { TextLine } from './text-line.ts'

/** A list item or a run of text, with the lines it was wrapped over joined. */
export interface Paragraph extends Span {
  /** Its lines joined by blanks, as many as stand between them in the document, so that offsets hold. */
  readonly text: string
  readonly first: TextLine
  readonly lines: readonly TextLine[]
  readonly item: boolean
}

/** Joins wrapped lines. */
export function toParagraphs(lines: readonly TextLine[]): Paragraph[] {
  const groups: TextLine[][] = []
  const starts = findListStarts(lines)
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && !starts.has(line) && isContinuation(line, group)) group.push(line)
    else groups.push([line])
  }
  return groups.map(toParagraph)
}

function toParagraph(lines: readonly TextLine[]): Paragraph {
  const first = lines[0] as TextLine
  const { end } = lines.at(-1) as TextLine
  return {
    start: first.start,
    end,
    first,
    lines,
    item: first.item === true,
    text: lines.map((line, at) => ' '.repeat(gapAbove(lines, at)) + line.text).join(''),
  }
}

function gapAbove(lines: readonly TextLine[], at: number): number {
  const before = lines[at - 1]
  return before ? (lines[at] as TextLine).start - before.end : 0
}
