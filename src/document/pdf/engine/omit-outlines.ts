import type { PdfFile } from './pdf-file.ts'
import { plainObjects } from './plain-objects.ts'

/** The entries by which a font is known: its name with the tag of a subset, `/BaseFont /AAAAAA+Roboto`, … */
const subsetName = /\/BaseFont\s{0,4}\/[A-Z]{6}\+/

/** … what lies below it, `/DescendantFonts [7 0 R]`, and its facts, `/FontDescriptor 8 0 R`. */
const descendant = /\/DescendantFonts\s{0,4}\[\s{0,4}(\d{1,7}) 0 R\s{0,4}\]/
const descriptor = /\/FontDescriptor\s{0,4}(\d{1,7}) 0 R/

/** Its outlines, in its facts: `/FontFile2 9 0 R`. */
const outline = /\/FontFile[23]?\s{0,4}(\d{1,7}) 0 R/
const outlines = new RegExp(outline, 'g')

/** Of such a font pdf.js takes letters that no encoding names for spaces, once their outlines are gone. */
const type1 = /\/Subtype\s{0,4}\/Type1\b/

/** A dictionary of a font is shorter than this; the widths of its letters are its longest part. */
const longestFont = 50_000

/** A file with more fonts than this is no CV, and keeps them as they are. */
const mostFonts = 60

/** What an object of a file says of a font. */
interface FontObject {
  readonly id: string
  readonly isSubset: boolean
  readonly isSpoken: boolean
  readonly below: string | undefined
  readonly facts: string | undefined
}

/**
 * Copies a PDF so that pdf.js does not find the outlines of fonts that say what their letters mean.
 *
 * To check and rebuild outlines takes it a fifth of its time, and they are for drawing alone: what a letter means is
 * told by the `ToUnicode` table of such a font, how wide it is by its dictionary. A font without that table, or that
 * shares its outlines with one, keeps them; so do those not embedded in part, and all of a file whose objects cannot be
 * read.
 */
export function omitOutlines(file: PdfFile): Uint8Array {
  const copy = new Uint8Array(file.bytes)
  const text = plainObjects(file) ?? ''
  const fonts = fontsIn(text)
  if (fonts.length > mostFonts) return copy
  const spoken = fonts.filter((font) => isSpoken(font, fonts))
  const kept = new Set(fonts.filter((font) => !spoken.includes(font)).map(({ facts }) => facts))
  const places = placesOf(text)
  const named = [...text.matchAll(outlines)].map(([, id]) => id)
  for (const facts of new Set(spoken.map((font) => font.facts))) {
    const id = kept.has(facts) ? undefined : outlinesOf(text, places.get(facts ?? ''))
    const isShared = named.indexOf(id) !== named.lastIndexOf(id)
    const at = places.get(id ?? '') ?? copy.length
    if (!isShared && at < copy.length) copy.set(nothing, at)
  }
  return copy
}

/** An object that starts with this is no more; what follows in it is never read. */
const nothing = Buffer.from(' null ')

/** The objects that hold the name of a font. */
function fontsIn(file: string): FontObject[] {
  const fonts: FontObject[] = []
  for (
    let at = file.indexOf('/BaseFont');
    at >= 0 && fonts.length <= mostFonts;
    at = file.indexOf('/BaseFont', at + 1)
  ) {
    const before = file.slice(Math.max(0, at - longestFont), at)
    const after = file.slice(at, at + longestFont)
    const start = before.lastIndexOf(' 0 obj')
    const text = before.slice(Math.max(0, start)) + after.slice(0, Math.max(0, after.indexOf('endobj')))
    fonts.push({
      id: /\d{1,7}$/.exec(before.slice(Math.max(0, start - 7), Math.max(0, start)))?.[0] ?? '',
      isSubset: subsetName.test(text),
      isSpoken: text.includes('/ToUnicode') && (text.includes('/Encoding') || !type1.test(text)),
      below: descendant.exec(text)?.[1],
      facts: descriptor.exec(text)?.[1],
    })
  }
  return fonts
}

/** The font itself, or each that it lies below, says what its letters mean. */
function isSpoken(font: FontObject, fonts: readonly FontObject[]): boolean {
  if (!font.isSubset || font.isSpoken) return font.isSubset
  const above = fonts.filter(({ below }) => below === font.id)
  return above.length > 0 && above.every((other) => other.isSpoken)
}

/** Where each object starts behind its number; one that stands there twice is left out. */
function placesOf(text: string): Map<string, number> {
  const places = new Map<string, number>()
  const seen = new Set<string>()
  for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + 1)) {
    const id = /\d{1,7}$/.exec(text.slice(Math.max(0, at - 7), at))?.[0] ?? ''
    if (seen.has(id)) places.delete(id)
    else places.set(id, at + header.length)
    seen.add(id)
  }
  return places
}

const header = ' 0 obj'

/** The number of the outlines that the facts of a font name. */
function outlinesOf(text: string, facts: number | undefined): string | undefined {
  return facts === undefined ? undefined : text.slice(facts, text.indexOf('endobj', facts)).match(outline)?.[1]
}
