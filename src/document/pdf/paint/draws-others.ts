import type { PdfGlyph } from '../engine/pdf-api.ts'

/** One wrong letter is a slip of the map; so many are its purpose. */
const fewestOthers = 4

const letter = /^[A-Za-z]$/

/**
 * The map of a font that is not in the file says other letters than those that its codes draw: a reader sees `Enjoys
 * chess`, a machine reads what the map says. Of fonts in the file it is not known which letters they draw.
 */
export function drawsOthers(items: readonly unknown[]): boolean {
  const others = items.filter(isOther).length
  return others >= fewestOthers && others * 2 > items.filter(drawsLetter).length
}

function isOther(item: unknown): boolean {
  const { unicode = '', fontChar = '' } = item as Partial<PdfGlyph>
  // Nearly all are what they say.
  if (unicode === fontChar) return false
  return letter.test(fontChar) && letter.test(unicode) && unicode.toLowerCase() !== fontChar.toLowerCase()
}

function drawsLetter(item: unknown): boolean {
  const { unicode, fontChar = '' } = item as Partial<PdfGlyph>
  return unicode !== undefined && letter.test(fontChar)
}
