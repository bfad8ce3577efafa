import type { DraftLine } from '../build-document.ts'
import { blockLines, type LineSource } from './block-lines.ts'
import type { TreeNode } from './tree.ts'

type Lines = readonly DraftLine[]

/** A label beside content is at most this long; raising it takes a narrow column for a label. */
const maxLabelLines = 3
const maxLabelLength = 60

/** Beyond this a cell is prose; two of them side by side are columns. */
const maxCellLength = 120

/**
 * The lines of a table. Row by row: cells of one line each are one line with tabs; a label beside longer content
 * leads it; cells that are columns of text are read one after the other, as a person does.
 */
export function tableLines(table: TreeNode, source: LineSource): DraftLine[] {
  return (table.children ?? []).flatMap((row) => rowLines(row, source))
}

function rowLines(row: TreeNode, source: LineSource): DraftLine[] {
  const cells = (row.children ?? [])
    .map((cell, index) => ({ lines: blockLines(cell.children ?? [], source), column: index + 1 }))
    .filter(({ lines }) => lines.length > 0)
  const contents = cells.map(({ lines }) => lines)
  if (cells.length < 2) return contents.flat()
  if (isOneLine(contents)) return [joinCells(contents.flat())]
  const main = contents.reduce((longest, lines) => (weightOf(lines) > weightOf(longest) ? lines : longest))
  const at = contents.indexOf(main)
  const isRail = (lines: Lines, index: number) => isLabel(lines) && (index < at || leadsAlong(lines, main))
  if (contents.every((lines, index) => lines === main || isRail(lines, index))) return railLines(contents, main)
  return cells.flatMap(({ lines, column }) =>
    startBlock(lines.map((line) => ({ ...line, column: line.column || column }))),
  )
}

/** Cells of a line each, of which at most one is prose. */
function isOneLine(contents: readonly Lines[]): boolean {
  const prose = contents.filter(([line]) => line && line.text.length > maxCellLength)
  return prose.length <= 1 && contents.every((lines) => lines.length === 1)
}

/** More lines weigh more; of as many lines, the longer. */
function weightOf(lines: Lines): number {
  return lines.length * 10_000 + lines.reduce((sum, { text }) => sum + text.length, 0)
}

/** `2019 – 2021, Leeds` beside a job, `Databases` beside a list. */
function isLabel(lines: Lines): boolean {
  const isShort = lines.length <= maxLabelLines && lines.every(({ text }) => text.length <= maxLabelLength)
  return isShort && lines.every(({ item, heading }, index) => !item && (!heading || index === 0))
}

/** On the right stand a date, a place, a word or two; as many lines as beside them are a column of their own. */
function leadsAlong(lines: Lines, main: Lines): boolean {
  return lines.length === 1 || lines.length * 2 <= main.length || lines.some(({ text }) => date.test(text))
}

/** A year, or a month in figures: `2019`, `03/21`. Not a version: `Java 17`. */
const date = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2}\b/

/**
 * A label on the left with a date belongs to the first line beside it, the title of a job; so does any label on the
 * right. Other labels on the left are lines of their own over what they label.
 */
function railLines(contents: readonly Lines[], main: Lines): DraftLine[] {
  const at = contents.indexOf(main)
  const [first, ...rest] = main
  const isBeside = (lines: Lines, index: number) =>
    index > at || (lines.some(({ text }) => date.test(text)) && !lines[0]?.heading && !first?.heading)
  const beside = contents.filter((lines, index) => lines === main || isBeside(lines, index))
  const over = contents.filter((lines) => !beside.includes(lines))
  const head = joinCells(beside.flatMap((lines) => lines.slice(0, 1)))
  const below = beside.flatMap((lines) => (lines === main ? [] : lines.slice(1)))
  return startBlock([...over.flat(), head, ...below, ...rest])
}

function startBlock(lines: Lines): DraftLine[] {
  const [first, ...rest] = lines
  return first ? [{ ...first, block: true }, ...rest] : []
}

/** One line out of lines that stand side by side. A heading it is only with its cell alone. */
function joinCells(cells: Lines): DraftLine {
  const [first, ...others] = cells
  if (!first || others.length === 0) return first ?? { text: '', page: 1, column: 0 }
  let text = ''
  const links: NonNullable<DraftLine['links']>[number][] = []
  for (const cell of cells) {
    if (text) text += '\t'
    const shift = text.length
    for (const { start, end, url } of cell.links ?? []) links.push({ start: start + shift, end: end + shift, url })
    text += cell.text
  }
  const { heading: _heading, item: _item, depth: _depth, bold: _bold, links: _links, ...known } = first
  const boldLetters = cells.reduce((sum, cell) => sum + (cell.bold ? cell.text.length : 0), 0)
  return { ...known, text, ...(boldLetters * 2 > text.length && { bold: true }), ...(links.length > 0 && { links }) }
}
