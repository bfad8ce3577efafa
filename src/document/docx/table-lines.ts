import type { DraftLine } from '../build-document.ts'
import { blockLines, type LineSource } from './block-lines.ts'
import type { TreeNode } from './tree.ts'

type Lines = readonly DraftLine[]

/** A label beside content is at most this long; raising it takes a narrow column for a label. */
const maxLabelLines = 3
const maxLabelLength = 60

/**
 * The lines of a table. Row by row: cells of one line each are one line with tabs; a label beside longer content
 * leads it; cells that are columns of text are read one after the other, as a person does.
 */
export function tableLines(table: TreeNode, source: LineSource): DraftLine[] {
  return (table.children ?? []).flatMap((row) => rowLines(row, source))
}

function rowLines(row: TreeNode, source: LineSource): DraftLine[] {
  const cells = (row.children ?? [])
    .map((cell) => blockLines(cell.children ?? [], source))
    .map((lines, index) => ({ lines, column: index + 1 }))
    .filter(({ lines }) => lines.length > 0)
  const contents = cells.map(({ lines }) => lines)
  if (cells.length < 2) return contents.flat()
  if (contents.every((lines) => lines.length === 1)) return [joinCells(contents.flat())]
  const main = contents.reduce((longest, lines) => (lines.length > longest.length ? lines : longest))
  const labels = contents.filter((lines) => lines !== main)
  if (labels.every(isLabel)) return railLines(contents, main)
  return cells.flatMap(({ lines, column }) =>
    startBlock(lines.map((line) => ({ ...line, column: line.column || column }))),
  )
}

/** `2019 – 2021, Leeds` beside a job, `Databases` beside a list. */
function isLabel(lines: Lines): boolean {
  const isShort = lines.length <= maxLabelLines && lines.every(({ text }) => text.length <= maxLabelLength)
  return isShort && lines.every(({ item, heading }, index) => !item && (!heading || index === 0))
}

/**
 * A label with a date belongs to the first line beside it, as the title of a job; any other label is a line of its own
 * over what it labels.
 */
function railLines(contents: readonly Lines[], main: Lines): DraftLine[] {
  const labels = contents.filter((lines) => lines !== main)
  const [first, ...rest] = main
  const dated = labels.every(([label]) => label && !label.heading && /\d/.test(label.text))
  if (!first || first.heading || !dated) return startBlock([...labels.flat(), ...main])
  const head = joinCells(contents.flatMap((lines) => lines.slice(0, 1)))
  return startBlock([head, ...labels.flatMap((lines) => lines.slice(1)), ...rest])
}

function startBlock(lines: Lines): DraftLine[] {
  const [first, ...rest] = lines
  return first ? [{ ...first, block: true }, ...rest] : []
}

/** One line out of the cells of a row; it is bold or a heading only if its first cell is all there is to that. */
function joinCells(cells: Lines): DraftLine {
  let text = ''
  const links: NonNullable<DraftLine['links']>[number][] = []
  for (const cell of cells) {
    if (text) text += '\t'
    for (const { start, end, url } of cell.links ?? [])
      links.push({ start: start + text.length, end: end + text.length, url })
    text += cell.text
  }
  const { size, block, furniture } = cells[0] ?? {}
  const boldLetters = cells.reduce((sum, cell) => sum + (cell.bold ? cell.text.length : 0), 0)
  return {
    text,
    page: 1,
    column: cells[0]?.column ?? 0,
    ...(size !== undefined && { size }),
    ...(block && { block }),
    ...(furniture && { furniture }),
    ...(boldLetters * 2 > text.length && { bold: true }),
    ...(links.length > 0 && { links }),
  }
}
