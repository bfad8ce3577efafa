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

function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(printable))
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function pad(cell: string, width: number, align: Column['align']): string {
  return align === 'right' ? cell.padStart(width) : cell.padEnd(width)
}

function underline(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`
}

/** Wraps at spaces; the first line starts with `first`, the others with `indent`. */
function wrap(text: string, indent: string, first = indent): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > lineWidth) {
      lines.push(line)
      line = indent
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].join('\n')
}

function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
