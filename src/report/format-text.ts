import type { Advice, Block, Column } from './blocks.ts'

/** Columns that a terminal shows without wrapping. */
const lineWidth = 100

/** Prints blocks for a terminal. Control characters of the CV are left out, so that it cannot steer the terminal. */
export function formatText(blocks: readonly Block[]): string {
  return `${blocks.map(formatBlock).join('\n\n')}\n`
}

function formatBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return underline(printable(block.text), '=')
    case 'heading':
      return underline(printable(block.text), '-')
    case 'paragraph':
      return wrap(printable(block.text), '')
    case 'list':
      return block.items.map((item) => wrap(printable(item), '  ', '- ')).join('\n')
    case 'table':
      return formatTable(block.columns, block.rows)
    case 'advice':
      return block.items.map(formatAdvice).join('\n\n')
  }
}

function formatAdvice({ gain, why, before, after }: Advice, index: number): string {
  const lines = [wrap(printable(why), ' '.repeat(12), `${String(index + 1).padStart(2)}. ${gain.padEnd(7)} `)]
  if (before !== undefined) lines.push(wrap(printable(before), ' '.repeat(12), '    now:    '))
  lines.push(
    ...after
      .split('\n')
      .map((line, at) => wrap(printable(line), ' '.repeat(12), at === 0 ? '    write:  ' : ' '.repeat(12))),
  )
  return lines.join('\n')
}

const columnGap = '  '

/** Prints a table in columns; cells of columns that are too wide for the line go on below themselves. */
function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(printable))
  const widths = fitWidths(columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0))))
  return cells.map((row) => formatRow(row, columns, widths)).join('\n')
}

function formatRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const wrapped = columns.map((_, index) => wrapWords(row[index] ?? '', widths[index] ?? 0))
  const height = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) => pad(wrapped[index]?.[line] ?? '', widths[index] ?? 0, align))
      .join(columnGap)
      .trimEnd(),
  ).join('\n')
}

/** Narrows the widest column, again and again, until the columns fit on a line. */
function fitWidths(natural: readonly number[]): number[] {
  const widths = [...natural]
  const room = lineWidth - columnGap.length * (widths.length - 1)
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const next = Math.max(0, ...widths.filter((_, index) => index !== widest))
    const cut = Math.min(excess, Math.max(1, (widths[widest] ?? 0) - next))
    widths[widest] = (widths[widest] ?? 0) - cut
    excess -= cut
  }
  return widths
}

function pad(cell: string, width: number, align: Column['align']): string {
  return align === 'right' ? cell.padStart(width) : cell.padEnd(width)
}

function underline(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`
}

/** Wraps at spaces; the first line starts with `first`, the others with `indent`, both of one width. */
function wrap(text: string, indent: string, first = indent): string {
  return wrapWords(text, lineWidth - indent.length)
    .map((line, index) => (index === 0 ? first : indent) + line)
    .join('\n')
}

/** Lines of at most `width` characters; a word that is longer has a line of its own. */
function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
