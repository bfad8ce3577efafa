import { rangeWords } from '../../data/date-words.ts'
import type { DraftLine } from '../build-document.ts'
import { endsRange } from '../ends-range.ts'
import { isGrade } from '../is-grade.ts'
import { sectionName } from '../section-name.ts'
import { blockLines, type LineSource } from './block-lines.ts'
import { entryLines } from './entry-lines.ts'
import { hasDate } from './has-date.ts'
import { isLabel } from './is-label.ts'
import { isText } from './is-text.ts'
import { joinCells } from './join-cells.ts'
import type { TreeNode } from './tree.ts'

type Lines = readonly DraftLine[]

/** What stands in a cell, and in which column of the table. */
interface Cell {
  readonly lines: Lines
  readonly column: number
}

/** Beyond this a cell is prose; two of them side by side are columns. */
const maxCellLength = 120

/**
 * The lines of a table. Row by row: cells of one line each are one line with tabs; a label beside longer content
 * leads it; cells that are columns of text are read one after the other, as a person does.
 */
export function tableLines(table: TreeNode, source: LineSource): DraftLine[] {
  const rows = (table.children ?? []).map((row) => cellsOf(row, source))
  const texts = new Set(rows.flatMap((cells) => cells.filter(holdsText).map(({ column }) => column)))
  return rows.flatMap((cells) => rowLines(cells, texts))
}

function holdsText({ lines }: Cell): boolean {
  return lines.length > 1 || lines.some(isText)
}

function cellsOf(row: TreeNode, source: LineSource): Cell[] {
  const cells = (row.children ?? []).map((cell, index) => ({
    lines: joinRange(blockLines(cell.children ?? [], source)),
    column: index + 1,
  }))
  return cells.filter(({ lines }) => lines.length > 0)
}

/** @param texts - The columns that hold sentences or several lines in some row. */
function rowLines(cells: readonly Cell[], texts: ReadonlySet<number>): DraftLine[] {
  const contents = cells.map(({ lines }) => lines)
  if (cells.length < 2) return contents.flat()
  if (isOneLine(contents)) return oneLine(cells, texts)
  if (isGraded(contents)) return [joinCells(contents.map(joinItems))]
  const [first, ...others] = cells
  if (first && others.length > 1 && isName(first.lines)) return startBlock([...first.lines, ...rowLines(others, texts)])
  const entry = entryLines(contents)
  if (entry) return startBlock(entry)
  const main = contents.reduce((longest, lines) => (weightOf(lines) > weightOf(longest) ? lines : longest))
  const at = contents.indexOf(main)
  const isRail = (lines: Lines, index: number) => isLabel(lines) && (index < at || leadsAlong(lines, main))
  if (contents.every((lines, index) => lines === main || isRail(lines, index))) return railLines(contents, main)
  return cells.flatMap(({ lines, column }) =>
    startBlock(lines.map((line) => ({ ...line, column: line.column || column }))),
  )
}

/** Cells side by side. `2019 – 2021 | Engineer | Kept the books.`: what one did there stands below. */
function oneLine(cells: readonly Cell[], texts: ReadonlySet<number>): DraftLine[] {
  const lines = cells.flatMap((cell) => cell.lines)
  const at = cells.findIndex(({ column }, index) => index > 1 && texts.has(column))
  if (at < 0 || !lines.slice(0, at).some(hasDate)) return [joinCells(lines)]
  return startBlock([joinCells(lines.slice(0, at)), ...lines.slice(at)])
}

const rangeSign = new RegExp(`(?:[-–—]| (?:${rangeWords.join('|')}))$`, 'iu')

/** `Nov 2018 –` over `Present`: a range that a narrow cell broke. */
function joinRange(lines: Lines): Lines {
  const [start, end, ...rest] = lines
  if (!start || !end || !hasDate(start) || !isLabel([start, end])) return lines
  const isBroken = rangeSign.test(start.text) ? endsRange(`– ${end.text}`) : endsRange(end.text)
  return isBroken ? [joinCells([start, end], ' '), ...rest] : lines
}

/** `Experience`, beside all that it heads. */
function isName([line, ...others]: Lines): boolean {
  return line !== undefined && others.length === 0 && sectionName(line.text) !== undefined
}

/** Cells of a line each, of which at most one is prose. */
function isOneLine(contents: readonly Lines[]): boolean {
  const prose = contents.filter(([line]) => line && line.text.length > maxCellLength)
  return prose.length <= 1 && contents.every((lines) => lines.length === 1)
}

/** `Languages | Go, Python | 6 years`, whose cells may have several lines: what stands at the end is said of all before. */
function isGraded(contents: readonly Lines[]): boolean {
  const [grade, ...items] = contents.toReversed()
  const isShort = (lines: Lines) => lines.reduce((sum, { text }) => sum + text.length, 0) <= maxCellLength
  return (
    items.length > 1 &&
    grade?.length === 1 &&
    grade.every(({ text }) => isGrade(text)) &&
    items.every((lines) => isShort(lines) && !lines.some((line) => isText({ ...line, item: false }) || hasDate(line)))
  )
}

/** The lines of a cell as one; those that do not go on are items of a list. */
function joinItems(lines: Lines): DraftLine {
  return lines.reduce((line, next) => {
    const goesOn = /[,;/&–—-]$/.test(line.text) || /^\p{Ll}/u.test(next.text)
    return joinCells([line, next], goesOn ? ' ' : ', ')
  })
}

/** More lines weigh more; of as many lines, the longer. */
function weightOf(lines: Lines): number {
  return lines.length * 10_000 + lines.reduce((sum, { text }) => sum + text.length, 0)
}

/** On the right stand a date, a place, a word or two; as many lines as beside them are a column of their own. */
function leadsAlong(lines: Lines, main: Lines): boolean {
  return lines.length === 1 || lines.length * 2 <= main.length || lines.some(hasDate)
}

/**
 * A label on the left with a date belongs to the first line beside it, the title of a job; so does any label on the
 * right. Other labels on the left are lines of their own over what they label.
 */
function railLines(contents: readonly Lines[], main: Lines): DraftLine[] {
  const at = contents.indexOf(main)
  const [first, ...rest] = main
  const isBeside = (lines: Lines, index: number) =>
    index > at || (lines.some(hasDate) && !lines[0]?.heading && !first?.heading)
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
