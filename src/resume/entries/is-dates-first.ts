import type { Paragraph } from '../paragraphs/paragraph.ts'
import { splitHeaderLine } from './split-header-line.ts'

/** The dates stand in a cell or on a line of their own to the left: the lines below are all set in. */
export function isDatesFirst(paragraph: Paragraph): boolean {
  const isWrapped = paragraph.lines.length > 1 && !paragraph.text.includes('\t')
  const cell = isWrapped ? paragraph : paragraph.first.cells[0]
  return cell !== undefined && splitHeaderLine(cell, 0).parts.length === 0
}
