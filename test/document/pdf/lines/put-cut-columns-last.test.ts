import { expect, test } from 'vitest'
import { readContext } from '../../../../src/document/read-context.ts'
import { readPdf } from '../../../../src/document/read-pdf.ts'
import { makePdf, text } from '../../make-pdf.ts'

const lines = (x: number, from: number, words: readonly string[]) =>
  words.map((line, at) => text(x, from - 14 * at, line)).join('\n')

const head = (x: number, y: number, words: string) => text(x, y, words, { size: 13, font: 'F2' })

const main = ['Engineer at Acme, 2019 to 2021', 'Ran the stores of three towns', 'Wrote the manual for the clerks']
const side = ['Java', 'Kotlin', 'Terraform']

const columns = [
  text(40, 790, 'Ada Example', { size: 20 }),
  head(40, 760, 'Profile'),
  lines(40, 740, ['Builds what stores and clerks need']),
  head(40, 710, 'Experience'),
  lines(40, 690, main),
  head(400, 760, 'Skills'),
  lines(400, 740, side),
  head(400, 690, 'Interests'),
  lines(400, 670, ['Fell running', 'Choir']),
].join('\n')

const profile = ['Ada Example', 'Profile', 'Builds what stores and clerks need']
const experience = ['Experience', ...main]
const beside = ['Skills', ...side, 'Interests', 'Fell running', 'Choir']

const read = async (...pages: string[]) =>
  (await readPdf(makePdf({ pages }), readContext({}))).text.split('\n').filter((line) => line !== '')

test('a section that goes on below its column, on the next page, is read after the column beside it', async () => {
  const rest = lines(40, 790, ['Trained the staff of both', 'Kept the books'])
  expect(await read(columns, rest)).toEqual([
    ...profile,
    ...beside,
    ...experience,
    'Trained the staff of both',
    'Kept the books',
  ])
})

const next = ['Trained the staff of both', 'Kept the books']
test.each([
  ['starts with a heading', [head(40, 790, 'Education'), lines(40, 770, next)], ['Education', ...next]],
  ['goes on with the last column', [lines(400, 790, next)], next],
  [
    'has no such column',
    [lines(40, 790, ['Trained the staff of both towns and of all the villages between them, and kept their books'])],
    ['Trained the staff of both towns and of all the villages between them, and kept their books'],
  ],
])('columns stay in their order where the next page %s', async (_what, page, after) => {
  expect(await read(columns, page.join('\n'))).toEqual([...profile, ...experience, ...beside, ...after])
})
