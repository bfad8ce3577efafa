import type { DraftLine } from './build-document.ts'
import { safeUrl } from './safe-url.ts'
import { stripMarker } from './strip-marker.ts'

type MarkdownLine = Pick<DraftLine, 'text' | 'item' | 'heading' | 'bold' | 'links'>

/** `## Skills`, also `## Skills ##`; not `#1 in sales`, and the sign of `C#` stays. */
const headingMark = /^(#{1,6})[ \t]{1,9}(?=\S)/
const closingMark = /[ \t]#{1,6}$/

/** Emphasis, code, link or escape, one alternative each; what a reader sees is the text in it, read alike. */
const inline =
  /(?<!\*)\*{2,3}(?![\s*,;.)])([^*]{1,500})\*{2,3}|(?<![\w*])\*(?! )([^*]{1,500})\*(?!\w)|(?<!\w)_([^_\s][^_]{0,500})_(?!\w)|`([^`]{1,200})`|!?\[([^[\]]{0,200})\]\(([^()\s]{1,500})\)|<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>|\\([!-/:-@[-`{-~])/g

/** Reads one line of Markdown: what a reader would see of it once it is set. */
export function readMarkdownLine(row: string): MarkdownLine {
  const heading = headingMark.exec(row)
  if (heading?.[1]) {
    const title = row.slice(heading[0].length).replace(closingMark, '').trim()
    return { ...readInline(title), heading: heading[1].length }
  }
  if (row.startsWith('|') && row.endsWith('|')) return readInline(cellsOf(row))
  const quoted = row.replace(/^>[ \t]{0,3}/, '')
  const item = stripMarker(quoted)
  return item === undefined ? readInline(quoted) : { ...readInline(item), item: true }
}

/** `| Java | expert |` as cells; the row of dashes under a table's head has no text. */
function cellsOf(row: string): string {
  const cells = row.slice(1, -1).split('|')
  return cells.every((cell) => /^[ \t]{0,9}:?-{1,80}:?[ \t]{0,9}$/.test(cell))
    ? ''
    : cells.map((cell) => cell.trim()).join('\t')
}

function readInline(row: string): Pick<MarkdownLine, 'text' | 'bold' | 'links'> {
  if (!/[*_`[<\\]/.test(row)) return { text: row }
  const links: NonNullable<DraftLine['links']>[number][] = []
  let text = ''
  let bold = 0
  let from = 0
  for (const match of row.matchAll(inline)) {
    text += row.slice(from, match.index)
    from = match.index + match[0].length
    const [, strong, starred, underscored, code, label, target, address, escaped] = match
    const within = readInline(strong ?? starred ?? underscored ?? label ?? '')
    const shown = code ?? address ?? escaped ?? within.text
    for (const { start, end, url } of within.links ?? [])
      links.push({ start: text.length + start, end: text.length + end, url })
    const url = safeUrl(target ?? address)
    if (url) links.push({ start: text.length, end: text.length + shown.length, url })
    if (strong) bold += shown.length
    text += shown
  }
  text += row.slice(from)
  return { text, ...(bold * 2 > text.length && { bold: true }), ...(links.length > 0 && { links }) }
}
