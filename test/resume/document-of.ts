import { buildDocument, type DraftLine } from '../../src/document/build-document.ts'
import type { CvDocument } from '../../src/types.ts'

/**
 * A document from a sketch, one line a row. A blank row starts a block; `# ` is a heading tag of that level, `- ` a list
 * item, `**…**` a bold line, `@1 ` a column; ` | ` with two blanks on each side is a tab.
 */
export function documentOf(sketch: string): CvDocument {
  const lines: DraftLine[] = []
  let block = false
  for (const row of sketch.split('\n').map((text) => text.trim())) {
    if (row === '') block = true
    else {
      lines.push({ ...toLine(row), block })
      block = false
    }
  }
  return buildDocument({ format: 'text', pages: 1, lines })
}

function toLine(row: string): DraftLine {
  const [, column = '0', rest = row] = /^@(\d) (.*)$/.exec(row) ?? []
  const [, tag = '', afterTag = rest] = /^(#{1,6}) (.*)$/.exec(rest) ?? []
  const [, item, afterItem = afterTag] = /^(- )(.*)$/.exec(afterTag) ?? []
  const [, bold] = /^\*\*(.*)\*\*$/.exec(afterItem) ?? []
  return {
    text: (bold ?? afterItem).replaceAll('  |  ', '\t'),
    page: 1,
    column: Number(column),
    ...(tag && { heading: tag.length }),
    ...(item && { item: true }),
    ...(bold !== undefined && { bold: true }),
  }
}
