import { splitList } from '../lines/split-list.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { readLabel } from './read-label.ts'
import { readLevel } from './read-level.ts'

/** What may stand between two lists on one line: "; ", " | ", " / ", ". " */
const parting = /[;|•·\t]|(?<=\s)\/(?=\s)|(?<=[\p{L})])\.(?=\s)/gu
// " Basic: Go", "⇥Databases (SQL): Oracle"
const label = /^\s{0,3}(\p{L}[^:,;|•·()\t]{1,44}(?:\([^():]{1,20}\)\s?)?:\s)(?=\S)/u
// " Rusty – Perl", after "Strong – Java, Go ·"
const dashLabel = /^\s{0,3}(\p{L}[^:,;|•·()\t–—]{1,30}?\s[–—-]\s)(?=\S)/u

// "Java, SQL: expert", "Docker, Kafka – good"
const beforeLevel = /:\s|\s[–—-]\s/

/**
 * Parts the labelled lists that share a line: "Advanced: Java, SQL; Basic: Go", "Java, SQL: expert; Docker, Go: basic".
 * "Java: expert; Go: basic" are two items.
 */
export function splitLabelled(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph
  const lists = [...text.matchAll(/;\s/g)].map(({ index }) => index + 2)
  if (lists.length > 0 && cut(paragraph, lists).some(({ text }) => isGradedList(text))) return cut(paragraph, lists)
  const opens = namesList(text, label.exec(text)?.[1] ?? '')
  const starts = [...text.matchAll(parting)].flatMap(({ index }) => {
    const rest = text.slice(index + 1)
    const [whole = '', name = ''] = label.exec(rest) ?? gradingLabel(rest) ?? []
    const isStart = namesList(rest.trimStart(), name) && (opens || readLabel(name.trim()).gradesOnly)
    return isStart ? [index + 1 + whole.length - name.length] : []
  })
  return starts.length === 0 ? [paragraph] : cut(paragraph, starts)
}

function gradingLabel(text: string): RegExpExecArray | null {
  const match = dashLabel.exec(text)
  return match && readLabel(match[1] ?? '').gradesOnly ? match : null
}

function isGradedList(text: string): boolean {
  return text.includes(',') && readLevel(text.split(beforeLevel).at(-1) ?? '')?.level !== undefined
}

function cut(paragraph: Paragraph, starts: readonly number[]): Paragraph[] {
  return [0, ...starts].map((from, nth) => slice(paragraph, from, starts[nth] ?? paragraph.text.length))
}

/** Characters that are looked at to tell a list from a level; bounds the time for hostile text. */
const longestLevel = 80

function namesList(text: string, name: string): boolean {
  return name !== '' && !readLevel(splitList(text.slice(name.length, name.length + longestLevel), 0)[0]?.text ?? '')
}

function slice(paragraph: Paragraph, from: number, to: number): Paragraph {
  const text = paragraph.text.slice(from, to).replace(/[\s;|•·/.]{1,9}$/, '')
  const start = paragraph.start + from
  return { ...paragraph, text, start, end: start + text.length, item: from === 0 && paragraph.item }
}
