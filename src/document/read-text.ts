import { CvError } from '../errors.ts'
import type { CvDocument, HiddenText } from '../types.ts'
import { buildDocument, type DraftLine } from './build-document.ts'
import { markItems } from './mark-items.ts'
import type { ReadContext } from './read-context.ts'
import { readMarkdownLine } from './read-markdown-line.ts'
import { repairText } from './repair-text.ts'
import { smuggledText } from './smuggled-text.ts'
import { stripMarker } from './strip-marker.ts'
import { tagsToMarkdown } from './tags-to-markdown.ts'

/** A line of nothing but rule characters: `-----`, `=====`, `* * *`. */
const rule = /^[-=_*~#–—•·. \t]{3,200}$/

/** A heading between rules: `=== SKILLS ===`, `--- Experience`. */
const framedHeading = /^[-=*~#]{2,80}[ \t]{1,20}([^-=*~#\s].{0,80}?)(?:[ \t]{1,20}[-=*~#]{2,80})?$/

/** `# Heading` or `**bold**` somewhere: the text is Markdown. */
const markdownSign = /^#{1,6} \S|(?<!\*)\*\*[^\s*,;.)][^*\n]{0,200}\*\*|^\|.{1,200}\|$/m

/**
 * Reads plain text or Markdown: one line for each line, form feeds part pages.
 *
 * @throws {CvError} `EMPTY_INPUT` or `TOO_LARGE`.
 */
export async function readText(text: string, context: ReadContext): Promise<CvDocument> {
  context.checkSize('characters', text.length)
  const isMarkdown = markdownSign.test(text)
  const written = text.replace(/\r\n?|\v/g, '\n')
  const rawPages = (isMarkdown ? tagsToMarkdown(written) : written).split('\f')
  const pages = rawPages.map(repairText)
  context.checkSize('pages', pages.length)
  await context.turn()
  const lines = pages.flatMap((page, index) => readPage(page, index + 1, isMarkdown))
  const hidden = rawPages.flatMap((page, index) => hiddenIn(page, index + 1))
  const document = buildDocument({ format: 'text', pages: pages.length, lines: markItems(lines), hidden })
  if (document.text === '') throw new CvError('EMPTY_INPUT', 'The text is empty; choose another file.')
  return document
}

/** Characters that are never shown can still spell something. */
function hiddenIn(page: string, number: number): HiddenText[] {
  const text = smuggledText(page).trim()
  return /[\p{L}\p{N}]/u.test(text) ? [{ kind: 'vanish', text, page: number }] : []
}

function readPage(text: string, page: number, isMarkdown: boolean): DraftLine[] {
  const rows = text.split('\n')
  const lines: DraftLine[] = []
  const indents: number[] = []
  let block = true
  rows.forEach((row, index) => {
    const indent = indentOf(row)
    const trimmed = row.trim()
    if (trimmed === '' || rule.test(trimmed)) {
      block = true
      return
    }
    const cells = partCells(trimmed)
    const line = isMarkdown ? readMarkdownLine(cells) : readPlainLine(cells)
    const heading = line.heading ?? (isUnderlined(trimmed, rows[index + 1], block) ? 2 : undefined)
    lines.push({
      ...line,
      page,
      column: 0,
      ...(heading && { heading }),
      ...(line.item && { depth: depthOf(indent, indents) }),
      ...(block && { block }),
    })
    if (!line.item && indent === 0) indents.length = 0
    block = false
  })
  return lines
}

function readPlainLine(row: string): Pick<DraftLine, 'text' | 'item' | 'heading'> {
  const framed = framedHeading.exec(row)?.[1]
  if (framed) return { text: framed, heading: 2 }
  const item = stripMarker(row)
  return item === undefined ? { text: row } : { text: item, item: true }
}

/** `SKILLS` over `------`; a long line, or one in the middle of a block, has a separator under it and is no heading. */
function isUnderlined(row: string, next: string | undefined, block: boolean): boolean {
  return block && row.length <= 50 && !/[@\d,]/.test(row) && /^[-=~]{3,200}$/.test(next?.trim() ?? '')
}

/** Words with a space between each two letters: `S K I L L S`, `W O R K   H I S T O R Y`. */
const spacedLetters = /^[\p{L}&](?: {1,10}[\p{L}&]){3,40}$/u

/** Columns that were set with spaces become cells: `Engineer      2019`. */
function partCells(row: string): string {
  if (spacedLetters.test(row)) return row.replace(/ ( {0,9})/g, (_, more: string) => (more === '' ? '' : ' '))
  const gap = hasDatedEdge(row) ? /\t| {2,}/ : /\t| {3,}/
  return row
    .split(gap)
    .map((cell) => cell.trim().replaceAll('  ', ' '))
    .filter(Boolean)
    .join('\t')
}

/** A cell of dates: `2019`, `03/2019 - 06/2021`, `mayo 2021 – actualidad`. Not `In 2019 we moved`. */
const dates =
  /^(?:\p{L}{3,12}\.? |\d{1,2}[./])?(?:19|20)\d\d(?: ?(?:[-–—]| \p{L}{1,3}(?= )) ?(?:(?:\p{L}{3,12}\.? |\d{1,2}[./])?(?:19|20)\d\d|\p{L}[\p{L}’' ]{2,14})?)?$/u

/** `Engineer  Acme  2019 - 2021`: where dates stand alone at an edge of the line, two spaces part all of its cells. */
function hasDatedEdge(row: string): boolean {
  const cells = row.includes('  ') ? row.split(/ {2,}/) : []
  return [cells[0], cells.at(-1)].some((cell) => cell !== undefined && dates.test(cell))
}

function indentOf(row: string): number {
  let width = 0
  for (const character of row) {
    if (character === '\t') width += 4
    else if (character === ' ') width++
    else break
  }
  return width
}

/** Items indented further than those before them are nested in them; `indents` holds the open levels. */
function depthOf(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop()
  if (indents.at(-1) !== indent) indents.push(indent)
  return indents.length - 1
}
