import type { PdfPage } from '../engine/pdf-api.ts'
import type { PdfImage } from './image-paint.ts'

/** The image of a name; one that stands in the page's own stream comes as it is. */
export function imageOf({ objs, commonObjs }: PdfPage, id: unknown): PdfImage {
  if (typeof id !== 'string') return (id ?? {}) as PdfImage
  const home = id.startsWith('g_') ? commonObjs : objs
  return home.has(id) ? (home.get(id) as PdfImage) : {}
}
