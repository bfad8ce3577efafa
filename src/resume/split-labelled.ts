import type { Paragraph } from './paragraph.ts'
import { readLabel } from './read-label.ts'
import { readLevel } from './read-level.ts'
import { splitList } from './split-list.ts'

// "; Basic: ", "⇥Databases: "
const innerLabel = /(?<=[;|•·\t]\s{0,3}|[\p{L})]\.\s)[\p{L}][^:,;|•·()\t]{1,44}(?:\([^():]{1,20}\)\s?)?:\s(?=\S)/gu

/** Parts the labelled lists that share a line: "Advanced: Java, SQL; Basic: Go". "Java: expert; Go: basic" are two items. */
export function splitLabelled(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph
  const opens = isListLabel(text, /^[^:,;|]{2,45}:\s/.exec(text)?.[0])
  const starts = [...text.matchAll(innerLabel)]
    .filter(({ 0: label, index }) => isListLabel(text.slice(index), label) && (opens || grades(label)))
    .map(({ index }) => index)
  if (starts.length === 0) return [paragraph]
  return [0, ...starts].map((from, nth) => slice(paragraph, from, starts[nth] ?? text.length))
}

function isListLabel(text: string, label: string | undefined): boolean {
  return label !== undefined && !readLevel(splitList(text.slice(label.length), 0)[0]?.text ?? '')
}

function grades(label: string): boolean {
  return readLabel(label.trim()).gradesOnly
}

function slice(paragraph: Paragraph, from: number, to: number): Paragraph {
  const text = paragraph.text.slice(from, to).replace(/[\s;|•·]{1,9}$/, '')
  const start = paragraph.start + from
  return { ...paragraph, text, start, end: start + text.length, item: from === 0 && paragraph.item }
}
