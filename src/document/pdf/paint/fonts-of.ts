import type { PdfFont, PdfPage } from '../engine/pdf-api.ts'
import { type Typeface, typefaceOf } from './typeface.ts'

/** Gives the fonts of a page by their names in its operators. */
export function fontsOf({ commonObjs }: PdfPage): (id: string) => Typeface {
  const fonts = new Map<string, Typeface>()
  return (id) => {
    const font = fonts.get(id) ?? typefaceOf(commonObjs.has(id) ? (commonObjs.get(id) as PdfFont) : {})
    fonts.set(id, font)
    return font
  }
}
