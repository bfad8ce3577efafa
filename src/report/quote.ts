import type { Span } from '../types.ts'

/** The line around a span on one line of about `length` characters, cut at word ends, with an ellipsis where it was cut. */
export function quoteOf(text: string, { start, end }: Span, length: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineBreak = text.indexOf('\n', end)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  if (lineEnd - lineStart <= length) return onOneLine(text.slice(lineStart, lineEnd))

  const before = Math.max(0, Math.floor((length - (end - start)) / 2))
  const from = start - before <= lineStart ? lineStart : wordStart(text, start - before, start)
  const to = from + length >= lineEnd ? lineEnd : wordEnd(text, from + length, from + 1)
  return `${from > lineStart ? '…' : ''}${onOneLine(text.slice(from, to))}${to < lineEnd ? '…' : ''}`
}

/** The first word start at or after `from`, at most `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/)
  return space < 0 ? limit : from + space + 1
}

/** The last word end at or before `to`; `to` itself where there is no space after `limit`. */
function wordEnd(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to)
  return space < limit ? to : space
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
