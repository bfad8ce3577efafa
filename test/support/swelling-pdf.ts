import { deflateSync } from 'node:zlib'
import { makePdf, stream } from '../document/make-pdf.ts'

/** A PDF of some 400 kB whose only page draws a word of 300 million letters. */
export function swellingPdf(): Uint8Array {
  const word = Buffer.concat([Buffer.from('BT /F1 9 Tf ('), Buffer.alloc(300_000_000, 'a'), Buffer.from(') Tj ET')])
  const packed = deflateSync(word, { level: 1 }).toString('hex')
  const entries = '/Subtype /Form /BBox [0 0 9 9] /Filter [/ASCIIHexDecode /FlateDecode]'
  return makePdf({ pages: ['/Word Do'], resources: '/XObject << /Word 10 0 R >>', objects: [stream(entries, packed)] })
}
