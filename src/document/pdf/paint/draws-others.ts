import type { PdfGlyph } from '../engine/pdf-api.ts'

/** One wrong letter is a slip of the map; so many are its purpose. */
const fewestOthers = 4

const letter = /^[A-Za-z]$/

/**
 * The map of a font that is not in the file says other letters than those that its codes draw: a reader sees `Enjoys
 * chess`, a machine reads what the map says. Of fonts in the file it is not known which letters they draw.
 */
export function drawsOthers(items: readonly unknown[]): boolean {
  let letters = 0
  let others = 0
  for (const item of items) {
    const { unicode, fontChar = '' } = item as Partial<PdfGlyph>
    if (unicode === undefined || !letter.test(fontChar)) continue
    letters++
    if (letter.test(unicode) && unicode.toLowerCase() !== fontChar.toLowerCase()) others++
  }
  return others >= fewestOthers && others * 2 > letters
}
