import { type FoundDates, findDates } from '../dates/find-dates.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { EntryDraft } from './entry-draft.ts'
import { findOpening } from './find-opening.ts'
import { isHeaderLike } from './is-header-like.ts'
import { readWorkSentence } from './read-work-sentence.ts'

/** A position as a sentence tells of it. */
interface ToldEntry {
  readonly draft: EntryDraft
  readonly parts: readonly HeaderPart[]
  readonly dates: FoundDates
}

/** Reads positions off sentences: each runs to the next sentence that tells of one. None where entries have headers. */
export function readToldEntries(paragraphs: readonly Paragraph[]): ToldEntry[] {
  if (paragraphs.some(({ item }) => item)) return []
  const sentences = paragraphs.flatMap(splitSentences)
  const sure = sentences.map((sentence, at) => toEntry(sentence, false, sentences[at + 1]))
  if (paragraphs.some(isHeader) && !sentences.some(({ text }, at) => sure[at] && hasRange(text))) return []
  if (sentences.some(({ text }, at) => !sure[at] && hasRange(text) && findOpening(text).length > 0)) return []
  const told = sure.some(Boolean)
    ? sentences.map((sentence, at) => sure[at] ?? toEntry(sentence, true, sentences[at + 1]))
    : sure
  return told.flatMap((entry, at) => {
    if (!entry) return []
    const end = told.findIndex((next, index) => index > at && next !== undefined)
    const body = sentences.slice(at + 1, end < 0 ? sentences.length : end)
    return [{ ...entry, draft: { ...entry.draft, body } }]
  })
}

/** "Developer, Acme, 2019 – 2022": below it "I joined as a trainee in 2019" tells of the same position. */
function isHeader(line: Paragraph): boolean {
  return hasRange(line.text) && isHeaderLike(line)
}

function hasRange(text: string): boolean {
  return findDates(text).some(({ single, startDate }) => !single && startDate !== undefined)
}

function toEntry(paragraph: Paragraph, isAmong: boolean, next: Paragraph | undefined): ToldEntry | undefined {
  const { text, start } = paragraph
  const found = readWorkSentence(text, isAmong, next?.text)
  if (!found) return undefined
  const { position, name, dates } = found
  const part = ({ from, to }: { from: number; to: number }, field: 'position' | 'name'): HeaderPart => ({
    field,
    start: start + from,
    end: start + to,
    text: text.slice(from, to),
    row: 0,
  })
  return {
    draft: { header: [paragraph], body: [] },
    parts: [part(position, 'position'), part(name, 'name')],
    dates: { ...dates, start: start + dates.start, end: start + dates.end },
  }
}

/** The end of a sentence; or of its first half: "…, and from 2010 to 2014 I was …" */
const boundary =
  /[.!?]\s{1,3}(?=\p{Lu}\p{L}{0,20}[ ,’'])|(?:;|, (?:and|und|et|y|e|en))\s(?=(?:from|between|since|von|zwischen|seit|de|entre|depuis|desde|van|tussen|sinds|dal) (?:\p{L}{3,10} )?\d{4})/gu

function splitSentences(paragraph: Paragraph): Paragraph[] {
  const { text, start } = paragraph
  const cuts = [...text.matchAll(boundary)].map((match) => match.index + match[0].length)
  return [0, ...cuts].map((from, at) => {
    const sentence = text.slice(from, cuts[at] ?? text.length).trimEnd()
    return { ...paragraph, start: start + from, end: start + from + sentence.length, text: sentence }
  })
}
