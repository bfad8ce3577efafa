import type { Span } from '../types.ts'

/** A sentence this long is read in pieces, so that patterns stay quick. */
const maxLength = 600

/**
 * Splits text into sentences, lightly: after `.`, `!` or `?` before a blank, and at the end of a line,
 * unless the next line goes on in small letters.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push(trimmed(text, start, end))
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    if (endsSentence(text, at) || at - start >= maxLength) close(at + 1)
  }
  close(text.length)
  return sentences
}

function endsSentence(text: string, at: number): boolean {
  const sign = text[at]
  const next = text[at + 1] ?? ''
  if (sign === '\n') return !/[\p{Ll},;]/u.test(next)
  return (sign === '.' || sign === '!' || sign === '?') && /\s/.test(next)
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  return { start: from, end: from + piece.trim().length }
}
