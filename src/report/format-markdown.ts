import type { Advice, Block, Column } from './blocks.ts'

/** Prints blocks as GitHub-flavoured Markdown. What comes from the CV is escaped: it can hold no markup of its own. */
export function formatMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(formatBlock).join('\n\n')}\n`
}

function formatBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}`
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
    case 'table':
      return formatTable(block.columns, block.rows)
    case 'advice':
      return block.items.map(formatAdvice).join('\n')
  }
}

function formatAdvice({ gain, why, before, after }: Advice, index: number): string {
  const lines = [`${index + 1}. **${gain}** ${escapeMarkdown(why)}`]
  if (before !== undefined) lines.push('', `   Now: ${escapeMarkdown(before)}`)
  lines.push('', '   Write:', '', ...after.split('\n').map((line) => `   > ${escapeMarkdown(line)}  `), '')
  return lines.join('\n')
}

function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(escapeMarkdown))),
  ].join('\n')
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s{0,3})([-+])(?=\s)/, '$1\\$2')
    .replace(/^(\s{0,3}\d{1,9})([.)])(?=\s)/, '$1\\$2')
}
