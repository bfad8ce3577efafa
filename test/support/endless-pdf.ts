import { makePdf, stream, text } from '../document/make-pdf.ts'

const depth = 9

/** A small PDF with a page that takes years to draw: its forms draw the next form ten times each. */
export function endlessPdf(): Uint8Array {
  const forms = Array.from({ length: depth }, (_, level) => {
    const next = `/XObject << /Next ${11 + level} 0 R >>`
    const entries = `/Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${next} >>`
    return stream(entries, level === depth - 1 ? text(50, 700, 'Java') : '/Next Do '.repeat(10))
  })
  return makePdf({ pages: ['/Next Do'], resources: '/XObject << /Next 10 0 R >>', objects: forms })
}
