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

/** Fixes the text once and for all: joins the lines and gives each its offsets. Empty lines are dropped. */
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
  for (const { text: content, block, furniture: isFurniture, links: lineLinks = [], ...known } of lines) {
    if (content.trim() === '') continue
    if (text !== '') text += block ? '\n\n' : '\n'
    const start = text.length
    text += content
    const span = { start, end: text.length }
    placed.push({ ...span, ...known })
    if (isFurniture) furniture.push(span)
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
