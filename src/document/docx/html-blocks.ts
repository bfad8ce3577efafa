import { elementOf } from './element-of.ts'
import { htmlLook } from './html-look.ts'
import { type HtmlToken, htmlTokens } from './html-tokens.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Elements that end the line before and after them; a heading's level is in its name. */
const blockTag =
  /^(?:address|article|aside|blockquote|body|center|d[dlt]|div|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|t[dhr]|table|tbody|tfoot|thead|ul)$/

/** Elements that have no end. */
const voidTag = /^(?:br|col|hr|img|input|link|meta|wbr)$/

/** Elements of a table, and the element of Word that each is inside the one before it. */
const tableTags: Readonly<Record<string, { name: string; inside?: string }>> = {
  table: { name: 'w:tbl' },
  tr: { name: 'w:tr', inside: 'w:tbl' },
  td: { name: 'w:tc', inside: 'w:tr' },
  th: { name: 'w:tc', inside: 'w:tr' },
}

/** Deeper than this, tags are not told apart; raising it lets a hostile page cost more. */
const maxDepth = 60

/** An element that is not closed yet. */
interface Open {
  readonly name: string
  readonly look: Readonly<Record<string, XmlElement>>
  readonly href: string | undefined
  /** Where its paragraphs go. */
  readonly blocks: XmlNode[]
  /** The element of a table that it is, or is in. */
  readonly container: string
}

/** The paragraphs and tables of a web page, in Word's terms: headings, lists, bold, links, and what hides text. */
export function htmlBlocks(html: string): XmlElement[] {
  const body: XmlElement[] = []
  const stack: Open[] = [{ name: '', look: {}, href: undefined, blocks: body, container: 'w:body' }]
  let runs: XmlElement[] = []
  const end = () => {
    const { blocks } = stack.findLast(({ container }) => container === 'w:body' || container === 'w:tc') ?? {
      blocks: body,
    }
    if (runs.length > 0) blocks.push(elementOf('w:p', [paragraphProperties(stack), ...runs]))
    runs = []
  }
  // Colours behind the text that stand elsewhere than on it cannot be followed: then no colour counts.
  const knowsColours = !/<style|background|bgcolor/i.test(html)
  for (const token of htmlTokens(html)) {
    const top = stack.at(-1)
    if (!top) break
    if (token.kind === 'text') {
      const text = token.text.replace(/\s+/g, ' ')
      if (text !== ' ' || runs.length > 0) runs.push(runOf(elementOf('w:t', [text]), top))
      continue
    }
    if (blockTag.test(token.name)) end()
    if (token.name === 'br' && token.kind === 'open') runs.push(runOf(elementOf('w:br'), top))
    if (token.kind === 'close') close(stack, token.name)
    else if (!voidTag.test(token.name) && stack.length < maxDepth) open(stack, token, knowsColours)
  }
  end()
  return body
}

function open(stack: Open[], { name, attribute }: Exclude<HtmlToken, { kind: 'text' }>, knowsColours: boolean): void {
  // A cell, an item or a paragraph ends where the next begins.
  if (stack.at(-1)?.name === name && /^(?:p|li|td|th|tr)$/.test(name)) stack.pop()
  const outer = stack.at(-1)
  if (!outer) return
  const look = { ...outer.look, ...htmlLook(name, attribute, knowsColours) }
  const href = name === 'a' ? attribute('href') : outer.href
  const part = tableTags[name]
  if (!part || (part.inside !== undefined && part.inside !== outer.container)) {
    stack.push({ ...outer, name, look, href })
    return
  }
  const blocks: XmlNode[] = []
  outer.blocks.push(elementOf(part.name, blocks))
  stack.push({ name, look, href, blocks, container: part.name })
}

function close(stack: Open[], name: string): void {
  const at = stack.findLastIndex((open) => open.name === name)
  if (at > 0) stack.length = at
}

function runOf(content: XmlElement, { look, href }: Open): XmlElement {
  const run = elementOf('w:r', [elementOf('w:rPr', Object.values(look)), content])
  return href && !href.includes('"') ? elementOf('w:fldSimple', [run], { 'w:instr': `HYPERLINK "${href}"` }) : run
}

function paragraphProperties(stack: readonly Open[]): XmlElement {
  const names = stack.map(({ name }) => name)
  const heading = names.findLast((name) => /^h[1-6]$/.test(name))
  if (heading) return elementOf('w:pPr', [elementOf('w:outlineLvl', [], { 'w:val': `${Number(heading[1]) - 1}` })])
  if (!names.includes('li')) return elementOf('w:pPr')
  const depth = names.filter((name) => name === 'ul' || name === 'ol').length
  const level = elementOf('w:ilvl', [], { 'w:val': `${Math.max(0, depth - 1)}` })
  return elementOf('w:pPr', [elementOf('w:numPr', [level, elementOf('w:numId', [], { 'w:val': '1' })])])
}
