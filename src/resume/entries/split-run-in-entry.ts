import { readHeaderDates } from '../dates/read-header-dates.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasSureTitleWord } from '../names/has-sure-title-word.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isDeed } from '../paragraphs/is-deed.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { endsInTown } from './ends-in-town.ts'
import { isHeaderLike } from './is-header-like.ts'

/** Where the header of a one-line entry ends: "Acme (2019 – 2020): …", "Acme, 2019 – 2020 – …" */
const separator = /:\s|\.\s(?!\p{Ll})|\s[–—-]\s/gu
/** The header is no longer than a line. */
const longestHead = 110

/** Parts an entry that stands on one line: "Acme Bank (2019 – 2020): moved the claims system to PostgreSQL". */
export function splitRunInEntry(paragraph: Paragraph): readonly [Paragraph, Paragraph] | undefined {
  const { text } = paragraph
  const range = readHeaderDates(text).dates.find(({ single }) => !single)
  if (!range || range.end > longestHead) return undefined
  const titled = range.start === 0 ? endOfTitle(text, range.end) : endOfStoppedTitle(text, range.end)
  if (titled) return titled.from < text.length ? cutAt(paragraph, titled) : undefined
  for (const match of text.slice(0, longestHead + separatorLength).matchAll(separator)) {
    const from = match.index + match[0].length
    if (match.index < range.end || isInBrackets(text.slice(0, match.index))) continue
    const [header, body] = cutAt(paragraph, { end: match.index, from })
    const isNext = /^[)\]]?$/.test(text.slice(range.end, match.index))
    const isTitled = hasSureTitleWord(header.text) && (match[0].startsWith('.') || (match[0].startsWith(':') && isNext))
    const isTold = isDeed(body.text) || isTitled
    if (isTold && isHeaderLike(header) && hasName(header.text, range)) return [header, body]
  }
  return undefined
}

/** A bracket is open at the end of the text. */
function isInBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

interface Cut {
  /** Where the header ends. */
  readonly end: number
  /** Where the rest starts. */
  readonly from: number
}

function cutAt(paragraph: Paragraph, { end, from }: Cut): readonly [Paragraph, Paragraph] {
  const { text, first, start } = paragraph
  return [
    { ...paragraph, text: text.slice(0, end), end: start + end, lines: [first], item: false },
    { ...paragraph, text: text.slice(from), start: start + from, item: true },
  ]
}

/** "03/25-08/26: Copthorne Mutual, Leeds. Senior Java Contractor. Claims intake …": dates, employer and title in short sentences; "Sp. z o.o." is none. */
function endOfTitle(text: string, from: number): Cut | undefined {
  if (!/^\s?[:–—-]?\s/.test(text.slice(from))) return undefined
  let start = from
  for (const { 0: stop, index } of text.slice(0, longestHead).matchAll(/(?<=\p{L}{2}|\))\.\s(?!\p{Ll})/gu)) {
    if (index < from) continue
    if (hasSureTitleWord(text.slice(start, index)) && !isSentence(text.slice(start, index)))
      return endOfFirm(text, index + stop.length) ?? { end: index, from: index + stop.length }
    start = index
  }
  return undefined
}

/** "Senior Java Contractor. Copthorne Mutual, Leeds. Claims intake …": the firm may stand behind the title. */
function endOfFirm(text: string, from: number): Cut | undefined {
  const [firm = ''] = text.slice(from).split(/\.(?: |$)/, 1)
  const isName = endsInTown(firm) || (hasEmployerCue(firm) && firm.split(' ').length <= mostTitleWords)
  return isName ? { end: from + firm.length, from: from + firm.length + 2 } : undefined
}

/** "Kite Rail, Hull, 1990 – 1992. Junior programmer. COBOL and dBase": the title is the sentence behind the dates. */
function endOfStoppedTitle(text: string, from: number): Cut | undefined {
  const [all = '', title = ''] = /^\. (\p{Lu}[^.]{2,60})(?:\.(?: |$)|$)/u.exec(text.slice(from)) ?? []
  const isShort = title.split(' ').length <= mostTitleWords
  return isShort && hasSureTitleWord(title) ? { end: from + 2 + title.length, from: from + all.length } : undefined
}

/** "Engineer, later senior software engineer bij Birch": a title has hardly a small word that titles do not have. */
function isSentence(text: string): boolean {
  if (/(?:^|\s)(?:I|we|ich|wir|je|nous|yo|ik|wij)\s/.test(text)) return true
  const small = text.match(/(?<=\s)\p{Ll}{2,}/gu) ?? []
  return small.filter((word) => !hasTitleWord(word)).length > mostSmallWords
}

const mostSmallWords = 4
const mostTitleWords = 6

/** Letters of the longest separator. */
const separatorLength = 3

/** Something is said besides the dates. */
function hasName(head: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /\p{L}{2}/u.test(head.slice(0, start) + head.slice(end))
}
