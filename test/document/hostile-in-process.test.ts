import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { endlessPdf } from '../support/endless-pdf.ts'
import { makePdf, stream, text } from './make-pdf.ts'

const name = text(50, 780, 'Jane Doe')

/** A font of which each letter stands for the same words. */
const wordyFont = (codes: string, letters: number, packed = false) => {
  const meaning = '0041'.repeat(letters)
  const map = `begincmap 1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <${'0'.repeat(codes.length)}> <${codes}> <${meaning}> endbfrange endcmap`
  return makePdf({
    pages: [`${name} ${text(50, 700, 'a'.repeat(2000), { font: 'F9' })}`],
    resources: '/Font << /F1 3 0 R /F9 10 0 R >>',
    objects: [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>',
      packed ? stream('/Filter /FlateDecode', deflateSync(map).toString('latin1')) : stream('', map),
    ],
  })
}

const files = {
  wordy: () => wordyFont('FF', 15_000),
  bookish: () => wordyFont('FFFF', 15_000, true),
  wide: () => wordyFont('FFFFFE', 1),
  endless: endlessPdf,
  deep: () => makePdf({ pages: [`${name} ${'q '.repeat(300_000)}`] }),
  long: () => makePdf({ pages: [`${name} ${'q Q '.repeat(1_000_000)}`] }),
  boxes: () => makePdf({ pages: [`${name} ${'9 9 500 700 re f '.repeat(1_000_000)}`] }),
  mixed: () => makePdf({ pages: [`9 9 500 700 re f ${text(50, 700, 'Java')} `.repeat(30_000)] }),
  poster: () => makePdf({ pages: [`${'9 9 5 7 re f '.repeat(30_000)} ${name}`] }),
  nested: () => makePdf({ pages: [`${'q '.repeat(200)} ${name} ${'Q '.repeat(200)}`] }),
}

test.each([
  ['letters that stand for 15,000 others', 'wordy', 20_000, 'TOO_LARGE'],
  ['65,536 codes that stand for 15,000 letters each', 'bookish', 20_000, 'TOO_LARGE'],
  ['a font of 16 million letters', 'wide', 20_000, 'TOO_LARGE'],
  ['forms that draw ten of the next', 'endless', 300, 'TIMEOUT'],
  ['300,000 states in one another', 'deep', 20_000, 'TOO_LARGE'],
  ['two million operators', 'long', 20_000, 'TOO_LARGE'],
  ['a million boxes', 'boxes', 20_000, 'TOO_LARGE'],
  ['30,000 words on 30,000 boxes', 'mixed', 300, 'TIMEOUT'],
] as const)(
  '%s: the right error, on the thread of the host',
  async (_what, file, milliseconds, code) => {
    await expect(readDocument(files[file](), { limits: { milliseconds } })).rejects.toMatchObject({ code })
  },
  30_000,
)

test.each([
  ['30,000 boxes of a poster', 'poster'],
  ['200 states in one another', 'nested'],
] as const)(
  '%s are read',
  async (_what, file) => {
    expect((await readDocument(files[file]())).text).toBe('Jane Doe')
  },
  30_000,
)

test('a signal is heeded within a page', async () => {
  const reading = new AbortController()
  setTimeout(() => reading.abort(), 100)
  await expect(readDocument(endlessPdf(), { signal: reading.signal })).rejects.toMatchObject({ code: 'ABORTED' })
}, 30_000)
