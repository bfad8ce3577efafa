import type { Basics, CvDocument } from '../types.ts'
import { findDatePoints } from './dates/find-date-points.ts'
import type { Cell, TextLine } from './lines/text-line.ts'
import { hasTitleWord } from './names/has-title-word.ts'
import { isPersonName } from './names/is-person-name.ts'
import { isPlace } from './names/is-place.ts'

const email = /(?<![^\s:<(|,;])[^\s@:<(|,;]{1,64}@[^\s@>)|,;]{3,200}/u
// "+44 20 7946 0182"; not the "0000-0002-1825-0097" of a researcher
const phone = /(?<![\p{L}\p{N}/.-])(?!\d{4}-\d{4}-\d{4}-\d)(?:\+|\(|00)?\d[\d ()./-]{6,18}\d(?![\p{L}\p{N}])/u
/** "Name: …", "First name / Surname⇥…" */
const label =
  /^(?:first name|full name|name|vorname|nom|nombre|nome|naam|phone|tel|telefon|mobile|e-?mail|address|location)[^:\t]{0,20}[:\t]\s{0,4}/i
/** The name stands among the first lines. */
const nameLines = 6

/** Name, label and ways to reach the person, from the lines above the first heading and the contact section. */
export function parseBasics(document: CvDocument, lines: readonly TextLine[]): Basics {
  const cells = lines.flatMap((line) => line.cells.flatMap(splitContact))
  const head = lines.slice(0, nameLines).flatMap(unlabelled)
  const name = findName(head) ?? findName(head.slice(0, 1).flatMap(partsOf))
  const label = lines
    .slice(0, nameLines)
    .find(
      ({ text }) =>
        text !== name &&
        hasTitleWord(text) &&
        !email.test(text) &&
        findDatePoints(text).length === 0 &&
        text.length < 90,
    )?.text
  const address = firstMatch(cells, email)
  const number = firstMatch(cells, phone)
  const location = cells.find(({ text }) => isPlace(text) && text !== name)?.text
  const profiles = [...new Set(document.links.map(({ url }) => url).filter((url) => url.startsWith('http')))]
  return {
    ...(name && { name }),
    ...(label && { label }),
    ...(address && { email: address }),
    ...(number && { phone: number }),
    ...(location && { location }),
    profiles,
  }
}

/** A labelled name is a name of its own; other labelled lines name nobody. */
function unlabelled({ text, size = 0 }: TextLine): { text: string; size: number }[] {
  return [{ text: text.replace(label, ''), size }]
}

/** A head that stands on one line: "Kit Rowe · Leeds · kit@example.com". */
function partsOf({ text, size }: { text: string; size: number }): { text: string; size: number }[] {
  return splitContact({ text }).map((part) => ({ ...part, size }))
}

function splitContact({ text }: Pick<Cell, 'text'>): { text: string }[] {
  return text.split(/\s[|•·–—]\s|[|•·]/).map((part) => ({
    text: part
      .replace(label, '')
      .replace(/^[^\p{L}\p{N}+(]{1,4}/u, '')
      .trim(),
  }))
}

function firstMatch(cells: readonly { text: string }[], pattern: RegExp): string | undefined {
  for (const { text } of cells) {
    const [found] = pattern.exec(text) ?? []
    if (found && findDatePoints(found).length === 0) return found.trim()
  }
  return undefined
}

/** The largest of the first lines that reads like a name; the first of equals. */
function findName(lines: readonly { text: string; size: number }[]): string | undefined {
  const names = lines.filter(({ text }) => isPersonName(text))
  const [best] = names.toSorted((a, b) => b.size - a.size)
  return best?.text
}
