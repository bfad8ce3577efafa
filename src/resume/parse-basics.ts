import type { Basics, CvDocument } from '../types.ts'
import { findDatePoints } from './dates/find-date-points.ts'
import { findProfiles } from './find-profiles.ts'
import type { TextLine } from './lines/text-line.ts'
import { hasTitleWord } from './names/has-title-word.ts'
import { isPlace } from './names/is-place.ts'
import { readPersonName } from './names/read-person-name.ts'

const email = /(?<![^\s:<(|,;])[^\s@:<(|,;]{1,64}@[\p{L}\p{N}._-]{3,200}/u
// "+44 20 7946 0182", "07700900123"; not the "0000-0002-1825-0097" of a researcher, nor the thirteen digits of an identity card
const phone = /(?<![\p{L}\p{N}/.-])(?!\d{4}-\d{4}-\d{4}-\d|\d{12})(?:\+|\(|00)?\d[\d ()./-]{6,18}\d(?![\p{L}\p{N}])/u
/** "Name: …", "First name / Surname⇥…" */
const label =
  /^(?:first name|full name|name|vorname|nom|nombre|nome|naam|phone|tel|telefon|mobile|cell|e-?mail|address|location)[^:\t]{0,20}[:\t]\s{0,4}/i
const givenName = /^(?:first names?|given names?|forenames?|vornamen?|prénoms?|nombres|voornaam)\s?[:\t]\s{0,4}(?=\S)/i
const familyName =
  /^(?:surname|last name|family name|nachname|familienname|nom(?: de famille)?|apellidos?|sobrenome|cognome|achternaam)\s?[:\t]\s{0,4}(?=\S)/i
/** The name stands among the first lines. */
const nameLines = 6
const longestLabel = 90

interface Head {
  readonly text: string
  readonly size: number
}

/**
 * Name, label and ways to reach the person.
 *
 * @param lines - Those above the first heading and of the contact section.
 * @param others - Where a way to reach the person may stand as well.
 */
export function parseBasics(document: CvDocument, lines: readonly TextLine[], others: readonly TextLine[]): Basics {
  const cells = [...lines, ...others].flatMap((line) => line.cells.flatMap((cell) => splitContact(cell.text)))
  const head = lines.slice(0, nameLines).map(({ text, size = 0 }) => ({ text, size }))
  const name =
    nameInLabels(lines) ?? findName([...brokenName(head), ...head.map(unlabelled)]) ?? findName(head.flatMap(partsOf))
  const title = findLabel(head, name) ?? findLabel(head.flatMap(partsOf), name)
  const address = firstMatch(cells, email)
  const number = firstMatch(cells, phone)
  const location = cells.find((text) => isPlace(text) && text !== name)
  const linked = document.links.map(({ url }) => url).filter((url) => url.startsWith('http'))
  const typed = cells.flatMap(findProfiles).filter((url) => !linked.some((other) => isSamePage(url, other)))
  return {
    ...(name && { name }),
    ...(title && { label: title }),
    ...(address && { email: address }),
    ...(number && { phone: number }),
    ...(location && { location }),
    profiles: [...new Set([...linked, ...typed])],
  }
}

function isSamePage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((url) => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, ''))
  return first === second
}

/** "Surname: Nkosi ⏎ First names: Thabo" */
function nameInLabels(lines: readonly TextLine[]): string | undefined {
  const labelled = (pattern: RegExp) =>
    lines
      .find(({ text }) => pattern.test(text))
      ?.text.replace(pattern, '')
      .trim()
  const [given, family] = [labelled(givenName), labelled(familyName)]
  return given && family ? `${given} ${family}` : undefined
}

/** A labelled name is a name of its own; other labelled lines name nobody. */
function unlabelled({ text, size }: Head): Head {
  return { text: text.replace(label, ''), size }
}

/** A head whose parts share a line: "Kit Rowe · Backend Developer · kit@example.com". */
function partsOf({ text, size }: Head): Head[] {
  return splitContact(text).map((part) => ({ text: part, size }))
}

function splitContact(text: string): string[] {
  return text.split(/\t|\s[|•·–—]\s|[|•·]/).map((part) =>
    part
      .replace(label, '')
      .replace(/^[^\p{L}\p{N}+(]{1,4}/u, '')
      .trim(),
  )
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const [found] = pattern.exec(text) ?? []
    if (found && findDatePoints(found).length === 0) return found.trim()
  }
  return undefined
}

/** The largest of the first lines that reads like a name; the first of equals. */
function findName(lines: readonly Head[]): string | undefined {
  const names = lines.flatMap(({ text, size }) => {
    const name = readPersonName(text)
    return name ? [{ name, size }] : []
  })
  const [best] = names.toSorted((a, b) => b.size - a.size)
  return best?.name
}

/** A name broken in a narrow column: the first lines, of one size and larger than all others. */
function brokenName(head: readonly Head[]): Head[] {
  const [first] = head
  if (!first || first.size === 0) return []
  const end = head.findIndex(({ size }) => size !== first.size)
  const lines = head.slice(0, end < 0 ? head.length : end)
  const isLargest = head.slice(lines.length).every(({ size }) => size < first.size * 0.8)
  if (lines.length < 2 || lines.length > 3 || !isLargest || lines.some(({ text }) => hasTitleWord(text))) return []
  return [
    {
      text: lines
        .map(({ text }) => text)
        .join(' ')
        .replace(/(?<=\p{L}-) /gu, ''),
      size: first.size,
    },
  ]
}

/** What the person is, in a line that says neither who nor where to write. */
function findLabel(lines: readonly Head[], name: string | undefined): string | undefined {
  return lines.find(
    ({ text }) =>
      hasTitleWord(text) &&
      !(name && text.includes(name)) &&
      !email.test(text) &&
      !isAddress(text) &&
      findDatePoints(text).length === 0 &&
      text.length < longestLabel,
  )?.text
}

/** "kit.dev/work" */
function isAddress(text: string): boolean {
  return !text.includes(' ') && /\S\.\S/.test(text)
}
