import { safeUrl } from '../safe-url.ts'
import type { PdfDocument, PdfPage } from './engine/pdf-api.ts'
import { boxOf, holds } from './paint/box.ts'
import { type Glyph, middleX, middleY } from './paint/glyph.ts'
import { toMatrix } from './paint/matrix.ts'

/** A link and the place on the page that opens it. */
export interface PlacedLink {
  readonly url: string
  holds(glyph: Glyph): boolean
}

/** The number that pdf.js gives to annotations that are links. */
const linkType = 2

/**
 * The links of a page; a target that is no address (`javascript:`, `file:`) is dropped.
 *
 * They are asked of the document: when the page is asked, pdf.js reads all its text again, to tell each link its words.
 */
export async function readLinks(document: PdfDocument, page: PdfPage): Promise<PlacedLink[]> {
  const transform = toMatrix(page.getViewport({ scale: 1 }).transform)
  const otherPages = { has: (index: number) => index !== page.pageNumber - 1 }
  const annotations = await document.getAnnotationsByType(new Set([linkType]), otherPages)
  return (annotations ?? []).flatMap(({ url, unsafeUrl, rect }) => {
    const target = safeUrl(url ?? unsafeUrl)
    if (target === undefined || !rect) return []
    const box = boxOf(transform, rect)
    return [{ url: target, holds: (glyph: Glyph) => holds(box, middleX(glyph), middleY(glyph)) }]
  })
}
