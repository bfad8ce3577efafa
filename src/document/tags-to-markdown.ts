import { decodeHtml } from './docx/decode-html.ts'

/** What nobody sees of a page: from its opening to its end. */
const unseen = [
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<script', '</script>'],
] as const

/** Code keeps its angle brackets. Tags are written small here: `List<I>` and `Map<K, V>` are types. */
const codeOrTag =
  /```|`[^`\n]{1,200}`|<(\/?)(abbr|article|aside|a|big|br|b|center|code|dd|details|div|dl|dt|em|font|footer|h[1-6]|header|hr|img|ins|i|kbd|li|main|mark|nav|ol|picture|p|samp|section|small|source|span|strong|sub|summary|sup|s|table|tbody|td|thead|th|time|tr|ul|u|var)((?:\s[^<>]{0,500})?)\/?>/g

const startsLine =
  /^(?:article|aside|br|center|d[dlt]|details|div|footer|header|hr|main|nav|[ou]l|p|section|summary|table|tr)$/

/** Writes the HTML that stands in a Markdown text as Markdown: what a reader sees of it stays, the tags go. */
export function tagsToMarkdown(text: string): string {
  const seen = unseen.reduce((rest, [open, close]) => without(rest, open, close), text)
  return decodeHtml(seen.split('\n').map(readRow).join('\n'))
}

function readRow(row: string): string {
  if (!row.includes('<')) return row
  const isTable = row.startsWith('|')
  const ends: string[] = []
  const written = row.replace(codeOrTag, (whole, slash: string | undefined, name: string | undefined, rest: string) => {
    if (!name) return whole
    if (name === 'img') return attribute(rest, 'alt') ?? ''
    if (name === 'a' || name === 'b' || name === 'strong') {
      if (slash) return ends.pop() ?? ''
      const [start, end] = row.includes(`</${name}>`) ? marksFor(name, attribute(rest, 'href')) : ['', '']
      ends.push(end)
      return start
    }
    if (isTable) return startsLine.test(name) ? ' ' : ''
    if (/^h\d$/.test(name)) return slash ? '\n' : `\n${'#'.repeat(Number(name[1]))} `
    if (name === 'li') return slash ? '' : '\n- '
    if (name === 'td' || name === 'th') return slash ? '\t' : ''
    return startsLine.test(name) ? '\n' : ''
  })
  return written.replace(/^\n|\n$/g, '')
}

/** What stands around a label: nothing where a link has no target. */
function marksFor(name: string, url: string | undefined): readonly [string, string] {
  if (name !== 'a') return ['**', '**']
  return url ? ['[', `](${url})`] : ['', '']
}

function attribute(attributes: string, name: 'href' | 'alt'): string | undefined {
  const at = attributes.search(name === 'href' ? /\shref=["']/ : /\salt=["']/)
  if (at < 0) return undefined
  const from = at + name.length + 3
  const end = attributes.indexOf(attributes[from - 1] ?? '', from)
  return end < 0 ? undefined : attributes.slice(from, end)
}

function without(text: string, open: string, close: string): string {
  let seen = ''
  let from = 0
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at)
    if (end < 0) break
    seen += text.slice(from, at)
    from = end + close.length
  }
  return seen + text.slice(from)
}
