import type { CertificateEntry } from '../types.ts'
import { findDates } from './find-dates.ts'
import type { Paragraph } from './paragraph.ts'
import { splitHeaderLine } from './split-header-line.ts'
import type { TextLine } from './text-line.ts'
import { toParagraphs } from './to-paragraphs.ts'

/** "Issued Jun 2023 · Expires Jun 2026", as profile pages print it under name and issuer. */
const issued = /^(?:issued|ausgestellt|émise|délivré|expedici[óo]n|expedid[oa]|emitid[oa]|rilasciat[oa]|uitgegeven)\b/i
const credential = /^(?:credential id|see credential|show credential|zertifikats-id|identifiant du diplôme)\b/i
/** "AWS Certified Developer – Associate": how far it goes is part of the name. */
const grade =
  /^(?:associate|professional|specialty|foundation|foundational|expert|practitioner|fundamentals|level|[iv]{1,3}\b)/i

/** The certificates of a section, one a line or several on one; the name ends at the issuer. */
export function parseCertificates(lines: readonly TextLine[]): CertificateEntry[] {
  const entries: CertificateEntry[] = []
  let open = 0
  for (const paragraph of toParagraphs(lines)) {
    if (credential.test(paragraph.text)) continue
    if (issued.test(paragraph.text) && entries.length > open) {
      entries.splice(open, entries.length, withDate(entries.slice(open), paragraph))
      open = entries.length
    } else {
      entries.push(...splitLine(paragraph).flatMap(toEntry))
    }
  }
  return entries
}

/** Name and issuer on lines of their own, with the date below them. */
function withDate(entries: readonly CertificateEntry[], paragraph: Paragraph): CertificateEntry {
  const [dated] = toEntry(paragraph)
  const { start, name } = entries.at(-2) ?? (entries[0] as CertificateEntry)
  return { ...dated, start, end: paragraph.end, name }
}

/** "CKA (2022), PSM I (2021)", "CKA; PSM I": parted where a semicolon or a comma stands behind a date. */
function splitLine(paragraph: Paragraph): Paragraph[] {
  const { text, start } = paragraph
  const dates = findDates(text)
  const cuts = [...text.matchAll(/[;,]\s/g)]
    .filter(
      ({ 0: sign, index }) =>
        sign.startsWith(';') || (dates.length > 1 && dates.some(({ end }) => isBehind(text, end, index))),
    )
    .map(({ index }) => index)
  return [0, ...cuts.map((cut) => cut + 2)].map((from, at) => {
    const to = cuts[at] ?? text.length
    return { ...paragraph, start: start + from, end: start + to, text: text.slice(from, to) }
  })
}

function isBehind(text: string, end: number, cut: number): boolean {
  return cut >= end && /^\)?$/.test(text.slice(end, cut))
}

function toEntry(paragraph: Paragraph): CertificateEntry[] {
  const { start, end, text } = paragraph
  const { parts, dates } = splitHeaderLine(paragraph, 0)
  const [first, second] = parts
  if (!first) return []
  const whole = second && grade.test(second.text) ? text.slice(first.start - start, second.end - start) : first.text
  const name = whole.split(/,\s/)[0] ?? whole
  const [found] = dates
  return [
    {
      start,
      end,
      name,
      ...(found?.endDate && { endDate: found.endDate }),
      ...(found && { dateText: { start: found.start, end: found.end } }),
    },
  ]
}
