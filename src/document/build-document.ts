import type { CvDocument, HiddenText, Line, Link, Message, Span } from '../types.ts'

/** A line before offsets exist. `text` is final: repaired, without its list marker, cells parted by tabs. */
export interface DraftLine extends Omit<Line, keyof Span> {
  readonly text: string
  /** A blank line stands above: a new block begins. */
  readonly block?: boolean
  /** A running header, footer or page number. */
  readonly furniture?: boolean
  /** Links by offsets into this line's text. */
  readonly links?: readonly (Span & { readonly url: string })[]
}

export interface DraftDocument {
  readonly format: CvDocument['format']
  readonly pages: number
  readonly lines: readonly DraftLine[]
  readonly hidden?: readonly HiddenText[]
  /** Links that stand on no text. */
  readonly links?: readonly string[]
  readonly messages?: readonly Message[]
}

/** A line drawn with letters; office suites set the stroke `ㅡ` above the headings of their templates. */
const rule = /^(?:ㅡ{1,9}|[-=_~—–―]{3,200})$/

/** Fixes the text once and for all: joins the lines and gives each its offsets. Empty lines and rules are dropped. */
export function buildDocument({
  format,
  pages,
  lines,
  hidden = [],
  links = [],
  messages = [],
}: DraftDocument): CvDocument {
  let text = ''
  const placed: Line[] = []
  const furniture: Span[] = []
  const placedLinks: Link[] = []
  let parted = false
  for (const line of lines) {
    const { text: content, links: lineLinks = [] } = line
    const isRule = rule.test(content.trim())
    parted ||= isRule
    if (content.trim() === '' || isRule) continue
    if (text !== '') text += line.block || parted ? '\n\n' : '\n'
    parted = false
    const start = text.length
    text += content
    placed.push(placeLine(line, start))
    if (line.furniture) furniture.push({ start, end: text.length })
    for (const link of lineLinks) {
      placedLinks.push({ url: link.url, span: { start: start + link.start, end: start + link.end } })
    }
  }
  return {
    format,
    text,
    pages,
    lines: placed,
    furniture,
    links: [...placedLinks, ...links.map((url) => ({ url }))],
    hidden,
    messages,
  }
}

/** A line with its offsets, and with what is known of it; every field is spelled out, as copying what is left takes long. */
function placeLine(
  { text, page, column, size, bold, heading, item, depth, left, gap }: DraftLine,
  start: number,
): Line {
  const line: { -readonly [Name in keyof Line]: Line[Name] } = { start, end: start + text.length, page, column }
  if (size !== undefined) line.size = size
  if (bold !== undefined) line.bold = bold
  if (left !== undefined) line.left = left
  if (heading !== undefined) line.heading = heading
  if (item !== undefined) line.item = item
  if (depth !== undefined) line.depth = depth
  if (gap !== undefined) line.gap = gap
  return line
}
