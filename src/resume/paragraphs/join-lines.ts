import { findDates } from '../dates/find-dates.ts'
import type { TextLine } from '../lines/text-line.ts'
import type { Paragraph } from './paragraph.ts'

/** Makes paragraphs of lines: `goesOn` says whether a line belongs to the lines above it, of which there is at least one. */
export function joinLines(
  lines: readonly TextLine[],
  goesOn: (line: TextLine, above: readonly TextLine[]) => boolean,
): Paragraph[] {
  const groups: TextLine[][] = []
  for (const line of withMarks(lines)) {
    const group = groups.at(-1)
    if (group && goesOn(line, group)) group.push(line)
    else groups.push([line])
  }
  return groups.map(toParagraph)
}

/** A mark on a line of its own starts the item on the next line. */
function withMarks(lines: readonly TextLine[]): TextLine[] {
  const isMark = (at: number): boolean => /^[•●▪■◦○‣∙·–*]$/u.test(lines[at]?.text ?? '') && !joinsDates(lines, at)
  return lines.flatMap((line, at) => {
    if (isMark(at) && lines[at + 1]) return []
    return [isMark(at - 1) ? { ...line, item: true } : line]
  })
}

/** "2019 ⏎ – ⏎ 2022" */
function joinsDates(lines: readonly TextLine[], at: number): boolean {
  const [from = '', to = ''] = [lines[at - 1]?.text, lines[at + 1]?.text]
  return findDates(`${from} – ${to}`).some(
    ({ start, end, single }) => !single && start < from.length && end > from.length + 3,
  )
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
