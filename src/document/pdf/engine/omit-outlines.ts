/** The entries by which a font is known: its name with the tag of a subset, `/BaseFont /AAAAAA+Roboto`, … */
const subsetName = /\/BaseFont\s{0,4}\/[A-Z]{6}\+/

/** … what lies below it, `/DescendantFonts [7 0 R]`, and its facts, `/FontDescriptor 8 0 R`. */
const descendant = /\/DescendantFonts\s{0,4}\[\s{0,4}(\d{1,7}) 0 R\s{0,4}\]/
const descriptor = /\/FontDescriptor\s{0,4}(\d{1,7}) 0 R/

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
 * shares its outlines with one, keeps them; so do those of files that pack their objects, and those not embedded in part.
 */
export function omitOutlines(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes)
  const file = Buffer.from(copy.buffer).toString('latin1')
  const fonts = file.includes('/ObjStm') ? [] : fontsIn(file)
  if (fonts.length > mostFonts) return copy
  const spoken = fonts.filter((font) => isSpoken(font, fonts))
  const kept = new Set(fonts.filter((font) => !spoken.includes(font)).map(({ facts }) => facts))
  for (const facts of new Set(spoken.map((font) => font.facts))) {
    const at = facts === undefined || kept.has(facts) ? -1 : outlineEntry(file, facts)
    // The name of the entry, `/FontFile2`, becomes one that nobody knows.
    if (at >= 0) copy[at + 1] = 'X'.charCodeAt(0)
  }
  return copy
}

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

/** Where the facts of a font name its outlines; -1 when they do not, or stand in the file twice. */
function outlineEntry(file: string, id: string): number {
  const start = file.indexOf(`\n${id} 0 obj`)
  const end = file.indexOf('endobj', start)
  const at = file.indexOf('/FontFile', start)
  const isOnce = start >= 0 && file.lastIndexOf(`\n${id} 0 obj`) === start
  return isOnce && at < end ? at : -1
}
