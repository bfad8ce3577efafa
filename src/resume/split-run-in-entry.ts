import { findDates } from './find-dates.ts'
import { hasSureTitleWord } from './has-sure-title-word.ts'
import { isDeed } from './is-deed.ts'
import { isHeaderLike } from './is-header-like.ts'
import type { Paragraph } from './paragraph.ts'

/** Where the header of a one-line entry ends: "Acme (2019 – 2020): …", "Acme, 2019 – 2020 – …" */
const separator = /[:.]\s|\s[–—-]\s/g
/** The header is no longer than a line. */
const longestHead = 110

/** Parts an entry that stands on one line: "Acme Bank (2019 – 2020): moved the claims system to PostgreSQL". */
export function splitRunInEntry(paragraph: Paragraph): readonly [Paragraph, Paragraph] | undefined {
  const { text, first, start } = paragraph
  const range = findDates(text).find(({ single }) => !single)
  if (!range || range.end > longestHead) return undefined
  for (const match of text.slice(0, longestHead + separatorLength).matchAll(separator)) {
    const from = match.index + match[0].length
    if (match.index < range.end) continue
    const head = text.slice(0, match.index)
    const header = { ...paragraph, text: head, end: start + head.length, lines: [first], item: false }
    const rest = text.slice(from)
    const isTold = isDeed(rest) || (match[0].startsWith('.') && hasSureTitleWord(head))
    if (isTold && isHeaderLike(header) && hasName(head, range))
      return [header, { ...paragraph, text: rest, start: start + from, item: true }]
  }
  return undefined
}

/** Letters of the longest separator. */
const separatorLength = 3

/** Something is said besides the dates. */
function hasName(head: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /\p{L}{2}/u.test(head.slice(0, start) + head.slice(end))
}
