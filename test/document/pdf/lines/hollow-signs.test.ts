import { expect, test } from 'vitest'
import { readContext } from '../../../../src/document/read-context.ts'
import { readPdf } from '../../../../src/document/read-pdf.ts'
import { makePdf, stream, text } from '../../make-pdf.ts'

/** A font that writes a circle for `l`, a star for `H` and a square for `n`. */
const signs = `1 begincodespacerange <00> <ff> endcodespacerange
3 beginbfchar <6c> <25cf> <48> <2605> <6e> <25a0> endbfchar`
const objects = [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>',
  stream('', `begincmap ${signs} endcmap`),
]
const resources = '/Font << /F1 3 0 R /F2 4 0 R /Z 10 0 R >>'

async function read(shown: string): Promise<string> {
  const page = `${text(50, 700, 'Java')} BT /Z 10 Tf 1 0 0 1 120 700 Tm ${shown} ET`
  return (await readPdf(makePdf({ pages: [page], objects, resources }), readContext())).text
}

test.each([
  ['a grey circle at the end', '(llll) Tj 0.8 g (l) Tj', '●●●●○'],
  ['three pale stars', '0.9 0.6 0 rg (HH) Tj 0.85 g (HHH) Tj', '★★☆☆☆'],
  ['squares, each shown alone', '0 g (n) Tj (n) Tj 0.7 g (n) Tj', '■■□'],
])('a row of filled signs is graded by its colours: %s', async (_what, shown, expected) => {
  expect(await read(shown)).toBe(`Java\t${expected}`)
})

test.each([
  ['one colour', '0.2 g (lllll) Tj', '●●●●●'],
  ['nearly one colour', '0.2 g (lll) Tj 0.22 g (ll) Tj', '●●●●●'],
  ['colours by turns, an ornament', '0 g (l) Tj 0.8 g (l) Tj 0 g (l) Tj 0.8 g (l) Tj', '●●●●'],
  ['two signs', '0 g (l) Tj 0.8 g (l) Tj', '●●'],
  ['two kinds of signs', '0 g (lll) Tj 0.8 g (nnn) Tj', '●●●■■■'],
])('a row of filled signs stays what it is: %s', async (_what, shown, expected) => {
  expect(await read(shown)).toBe(`Java\t${expected}`)
})
