import { safeUrl } from '../safe-url.ts'
import { boxOf, holds } from './box.ts'
import { type Glyph, middleX, middleY } from './glyph.ts'
import { toMatrix } from './matrix.ts'
import type { PdfPage } from './pdf-api.ts'

/** A link and the place on the page that opens it. */
export interface PlacedLink {
  readonly url: string
  holds(glyph: Glyph): boolean
}

/** The links of a page; a target that is no address (`javascript:`, `file:`) is dropped. */
export async function readLinks(page: PdfPage): Promise<PlacedLink[]> {
  const transform = toMatrix(page.getViewport({ scale: 1 }).transform)
  const annotations = await page.getAnnotations()
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const target = safeUrl(url ?? unsafeUrl)
    if (subtype !== 'Link' || target === undefined || !rect) return []
    const box = boxOf(transform, rect)
    return [{ url: target, holds: (glyph: Glyph) => holds(box, middleX(glyph), middleY(glyph)) }]
  })
}
