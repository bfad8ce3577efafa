import type { Span } from '../types.ts'
import { isContinuation } from './is-continuation.ts'
import type { TextLine } from './text-line.ts'

/** A list item or a run of text, with the lines it was wrapped over joined. */
export interface Paragraph extends Span {
  /** Its lines joined by a blank. */
  readonly text: string
  readonly first: TextLine
  readonly lines: readonly TextLine[]
  readonly item: boolean
}

/** Joins wrapped lines. */
export function toParagraphs(lines: readonly TextLine[]): Paragraph[] {
  const groups: TextLine[][] = []
  const width = widthOf(lines)
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && isContinuation(line, group, width)) group.push(line)
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
    text: lines.map(({ text }) => text).join(' '),
  }
}

/** How many characters a full line holds: the longest line without cells. */
function widthOf(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.filter(({ cells }) => cells.length === 1).map(({ text }) => text.length))
}
