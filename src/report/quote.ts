import type { Span } from '../types.ts'

/** A passage on one line of about `length` characters around a span, cut at word ends, with an ellipsis where it was cut. */
export function quoteOf(text: string, { start, end }: Span, length: number, passage: Span): string {
  if (passage.end - passage.start <= length) return onOneLine(text.slice(passage.start, passage.end))

  const before = Math.max(0, Math.floor((length - (end - start)) / 2))
  const latest = Math.max(passage.start, passage.end - length)
  const wanted = Math.min(start - before, latest)
  const from = wanted <= passage.start ? passage.start : wordStart(text, wanted, start)
  const to = from + length >= passage.end ? passage.end : wordEnd(text, from + length, from + 1)
  return `${from > passage.start ? '…' : ''}${onOneLine(text.slice(from, to))}${to < passage.end ? '…' : ''}`
}

/** The first word start at or after `from`, at most `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/)
  return space < 0 ? limit : from + space + 1
}

/** The last word end at or before `to`; `to` itself where there is no space after `limit`. */
function wordEnd(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to + 1).search(/\s\S*$/)
  return space < 0 ? to : limit + space
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
