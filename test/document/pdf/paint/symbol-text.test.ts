import { expect, test } from 'vitest'
import { readContext } from '../../../../src/document/read-context.ts'
import { readPdf } from '../../../../src/document/read-pdf.ts'
import { makePdf, text } from '../../make-pdf.ts'

/** A line of text behind letters of another font. */
async function read(font: string, letters: string) {
  const objects = [`<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding >>`]
  const resources = '/Font << /F1 3 0 R /F2 4 0 R /S 10 0 R >>'
  const page = `${text(50, 700, letters).replace('/F1', '/S')} ${text(62, 700, 'Built wallets in Go')}`
  const document = await readPdf(makePdf({ pages: [page], objects, resources }), readContext())
  return { text: document.text, item: document.lines[0]?.item === true }
}

test.each([
  ['the square of Word', 'Wingdings-Regular', '\xa7'],
  ['the arrow of Word', 'ABCDEF+Wingdings', '\xd8'],
  ['the tick of Word', 'Wingdings', '\xfc'],
  ['the circle of LaTeX', 'MarVoSym', '{'],
])('a letter of a font of symbols is a list marker: %s', async (_what, font, letter) => {
  expect(await read(font, letter)).toEqual({ text: 'Built wallets in Go', item: true })
})

test('an icon before a line goes', async () => {
  expect(await read('MarVoSym', 'H')).toEqual({ text: 'Built wallets in Go', item: false })
})

test.each([
  ['of another font', 'Arial', '\xa7', '\xa7 Built wallets in Go'],
  ['that make a text', 'Wingdings', 'Hired', 'Hired Built wallets in Go'],
])('letters %s stay', async (_what, font, letters, expected) => {
  expect((await read(font, letters)).text.split(/\s+/).join(' ')).toBe(expected)
})
