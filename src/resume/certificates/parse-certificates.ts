import type { CertificateEntry } from '../../types.ts'
import { findDates } from '../dates/find-dates.ts'
import { splitHeaderLine } from '../entries/split-header-line.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import type { TextLine } from '../lines/text-line.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { isIssuer } from '../names/is-issuer.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { toParagraphs } from '../paragraphs/to-paragraphs.ts'
import { isDetail } from './is-detail.ts'
import { nameCertificates } from './name-certificates.ts'

/** The certificates of a section, one a line or several on one; the name ends at the issuer. */
export function parseCertificates(lines: readonly TextLine[]): CertificateEntry[] {
  const entries: CertificateEntry[] = []
  let open = 0
  for (const paragraph of toParagraphs(lines)) {
    const isTold = entries.length > open
    const { parts, dates } = splitHeaderLine(paragraph, 0)
    if (isMore(paragraph, parts, isTold)) {
      if (!isTold || dates.length === 0) continue
      entries.splice(open, entries.length, withDate(entries.slice(open), paragraph))
      open = entries.length
    } else {
      const found = splitLine(paragraph).flatMap(toEntries)
      entries.push(...found)
      if (found.some(({ dateText }) => dateText)) open = entries.length
    }
  }
  return entries
}

/** "The Linux Foundation", "Issued Jun 2023 · Expires Jun 2026", "2021": more of the certificate above. */
function isMore({ item }: Paragraph, parts: readonly HeaderPart[], isTold: boolean): boolean {
  const pieces = parts.flatMap(commaPieces)
  return pieces.every(({ text }) => isDetail(text) || (isTold && !item && isIssuer(text)))
}

/** Name and issuer on lines of their own, with the date below them. */
function withDate(entries: readonly CertificateEntry[], paragraph: Paragraph): CertificateEntry {
  const { start, name } = entries.at(-2) ?? (entries[0] as CertificateEntry)
  return { start, end: paragraph.end, name, ...datesOf(splitHeaderLine(paragraph, 0).dates) }
}

/** "CKA (2022), PSM I (2021)", "CKA; PSM I": parted where a semicolon or a comma stands behind a date. */
function splitLine(paragraph: Paragraph): Paragraph[] {
  const { text, start } = paragraph
  const dates = findDates(text)
  const cuts = [...text.matchAll(/[;,]\s/g)]
    .filter(
      ({ 0: sign, index }) =>
        !isDetail(text.slice(index + sign.length)) &&
        (sign.startsWith(';') || (dates.length > 1 && dates.some(({ end }) => isBehind(text, end, index)))),
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

function toEntries(paragraph: Paragraph): CertificateEntry[] {
  const { start, end, text } = paragraph
  const { parts, dates } = splitHeaderLine(paragraph, 0)
  const names = nameCertificates(parts, (from, to) => text.slice(from - start, to - start))
  return names.map((name) => ({
    ...(names.length > 1 ? { start: name.start, end: name.end } : { start, end }),
    name: name.text,
    ...datesOf(dates),
  }))
}

function datesOf([found]: ReturnType<typeof splitHeaderLine>['dates']): Pick<CertificateEntry, 'endDate' | 'dateText'> {
  return {
    ...(found?.endDate && { endDate: found.endDate }),
    ...(found && { dateText: { start: found.start, end: found.end } }),
  }
}
