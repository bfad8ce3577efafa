import type { TextLine } from '../lines/text-line.ts'
import { findHangingLines } from './find-hanging-lines.ts'
import { findListStarts } from './find-list-starts.ts'
import { isContinuation } from './is-continuation.ts'
import { joinLines } from './join-lines.ts'
import type { Paragraph } from './paragraph.ts'

/** Joins wrapped lines. */
export function toParagraphs(lines: readonly TextLine[]): Paragraph[] {
  const starts = findListStarts(lines)
  const hanging = findHangingLines(lines)
  return joinLines(lines, (line, above) => hanging.has(line) || (!starts.has(line) && isContinuation(line, above)))
}
