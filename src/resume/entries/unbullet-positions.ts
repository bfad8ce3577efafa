import { findDates } from '../dates/find-dates.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isTitle } from '../names/is-title.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isHeaderLike } from './is-header-like.ts'

/** An employer has at most this many lines over its positions. */
const mostLines = 3
/** Longer words before the dates tell what was done. */
const mostTitleWords = 6

/** Between a title and its dates: "Lead (2019 – 2021)", "Lead, 2019 – 2021". */
const opening = /[\s(,:|·–—-]{1,5}$/
/** Between the dates and the text. */
const closing = /^[)\]]?(?:$|[:.]\s{1,3}|\s[–—-]\s)/

/**
 * "Acme (2014 – present) ⏎ • Lead Engineer (2021 – present): owns … ⏎ • Engineer (2014 – 2021): wrote …": under an
 * employer without a title, list items that open with one and its dates are positions.
 */
export function unbulletPositions(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let isOpen = false
  return paragraphs.flatMap((paragraph, at) => {
    if (!paragraph.item) isOpen = false
    else if (paragraphs[at - 1]?.item === false) isOpen = isUntitled(headerAbove(paragraphs, at))
    return isOpen ? splitPosition(paragraph) : [paragraph]
  })
}

/** The lines between an item and the end of the list above it. */
function headerAbove(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const above = paragraphs.slice(Math.max(0, at - mostLines), at)
  return above.slice(above.findLastIndex(({ item }) => item) + 1)
}

function isUntitled(header: readonly Paragraph[]): boolean {
  return header.every((line) => isHeaderLike(line) && !hasTitleWord(line.text))
}

/** The header of a position, and the text behind it. */
function splitPosition(paragraph: Paragraph): Paragraph[] {
  const { text, start, first } = paragraph
  const range = findDates(text).find(({ single, startDate }) => !single && startDate !== undefined)
  const title = text.slice(0, range?.start).replace(opening, '')
  if (!range || !isTitle(title) || title.split(' ').length > mostTitleWords) return [paragraph]
  const close = closing.exec(text.slice(range.end))?.[0]
  if (close === undefined) return [paragraph]
  const end = range.end + close.trimEnd().replace(/[:.–—-]$/, '').length
  const from = range.end + close.length
  const header = { ...paragraph, text: text.slice(0, end), end: start + end, lines: [first], item: false }
  return from < text.length ? [header, { ...paragraph, text: text.slice(from), start: start + from }] : [header]
}
