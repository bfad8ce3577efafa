import { CvError } from '../../../errors.ts'
import type { PdfFile } from './pdf-file.ts'

/** Characters that the maps of all fonts may give; a map of every code there is gives 65,536. */
const mostMapped = 5_000_000

/** What unpacks to more is no map of a font. */
const mostUnpacked = 4_000_000
const mostUnpackedInAll = 50_000_000

/** Stands before the ranges of a map. */
const mark = 'beginbfrange'

/** `[<0041> <0042>]`: a meaning for each code of a range, no longer than it is written. */
const list = /\[[^[\]]{0,100000}\]/g

/** Entries of a drawing or a group of objects. */
const drawing = /\/(?:ObjStm|XObject|Form)/

/** `<0041> <005A> <0041>`, a range of codes and what the first of them means. */
const range = /<([\da-fA-F]{1,8})>\s{0,4}<([\da-fA-F]{1,8})>\s{0,4}<([\da-fA-F]{1,100000})/g

/**
 * Looks at what the fonts of a PDF say of their letters, before pdf.js writes it out: a few bytes can say it of
 * millions of codes, or a book of each.
 *
 * @throws {CvError} `TOO_LARGE`.
 */
export function checkMaps({ text, streams }: PdfFile): void {
  let mapped = mappedIn(text)
  let left = mostUnpackedInAll
  for (const { entries, unpack } of streams) {
    if (left <= 0) break
    if (drawing.test(entries)) continue
    const stream = unpack(mostUnpacked)
    left -= stream.length || mostUnpacked
    if (stream.includes(mark)) mapped += mappedIn(stream.toString('latin1'))
  }
  if (mapped > mostMapped) throw new CvError('TOO_LARGE', 'The fonts of the PDF map too many letters; export it again.')
}

function mappedIn(text: string): number {
  let mapped = 0
  for (const ranges of text.split(mark).slice(1)) {
    const own = ranges.slice(0, ranges.indexOf('endbfrange'))
    for (const [, first = '', last = '', meaning = ''] of own.replace(list, ' ').matchAll(range)) {
      const codes = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1
      mapped += Math.max(0, codes) * Math.ceil(meaning.length / 4)
    }
  }
  return mapped
}
