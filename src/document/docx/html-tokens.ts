import { decodeHtml } from './decode-html.ts'

/** A piece of a web page: a tag, or the text between two. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attribute: (name: string) => string | undefined }

/** Elements whose content is no markup and nothing to read. */
const raw = /^(?:script|style|title|template|noscript)$/

/** A tag is looked at this far. */
const maxTag = 4000

/** Takes a web page apart, in one go from its start to its end. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start !== at) yield { kind: 'text', text: decodeHtml(html.slice(at, start < 0 ? html.length : start)) }
    if (start < 0) return
    // `C < Go` is text, as every browser has it.
    if (!/[a-z/!?]/i.test(html[start + 1] ?? '')) {
      yield { kind: 'text', text: '<' }
      at = start + 1
      continue
    }
    const isComment = html.startsWith('<!--', start)
    const end = html.indexOf(isComment ? '-->' : '>', start)
    if (end < 0) return
    at = end + (isComment ? 3 : 1)
    const [, slash, name = ''] = /^<(\/?)([a-z][\w:]{0,30})/i.exec(html.slice(start, start + 40)) ?? []
    if (name === '') continue
    const tag = html.slice(start, Math.min(end, start + maxTag))
    const token = { name: name.toLowerCase(), attribute: (wanted: string) => attributeOf(tag, wanted) }
    if (slash !== '' || !raw.test(token.name)) yield { kind: slash ? 'close' : 'open', ...token }
    else at = endOfRaw(html, token.name, at)
  }
}

function endOfRaw(html: string, name: string, from: number): number {
  for (const closing of [`</${name}`, `</${name.toUpperCase()}`]) {
    const at = html.indexOf(closing, from)
    if (at >= 0) return at
  }
  return html.length
}

/** ` style="color: red"`, ` href='…'`, ` hidden`. */
function attributeOf(tag: string, name: string): string | undefined {
  for (const [, key = '', double, single, bare] of tag.matchAll(
    /\s([\w:-]{1,40})(?:=(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'>]{1,200})))?/g,
  )) {
    if (key.toLowerCase() === name) return decodeHtml(double ?? single ?? bare ?? '')
  }
  return undefined
}
