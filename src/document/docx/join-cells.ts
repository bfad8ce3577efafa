import type { DraftLine } from '../build-document.ts'

/** One line out of lines that stand side by side. A heading it is only with its cell alone. */
export function joinCells(cells: readonly DraftLine[], joint: '\t' | ' ' | ', ' = '\t'): DraftLine {
  const [first, ...others] = cells
  if (!first || others.length === 0) return first ?? { text: '', page: 1, column: 0 }
  let text = ''
  const links: NonNullable<DraftLine['links']>[number][] = []
  for (const cell of cells) {
    if (text) text += joint
    const shift = text.length
    for (const { start, end, url } of cell.links ?? []) links.push({ start: start + shift, end: end + shift, url })
    text += cell.text
  }
  const { heading: _heading, item: _item, depth: _depth, bold: _bold, links: _links, ...known } = first
  const boldLetters = cells.reduce((sum, cell) => sum + (cell.bold ? cell.text.length : 0), 0)
  return { ...known, text, ...(boldLetters * 2 > text.length && { bold: true }), ...(links.length > 0 && { links }) }
}
