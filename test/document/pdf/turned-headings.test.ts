import { expect, test } from 'vitest'
import { readContext } from '../../../src/document/read-context.ts'
import { readPdf } from '../../../src/document/read-pdf.ts'
import { makePdf, text } from '../make-pdf.ts'

/** A text that is read upwards or downwards, from `x` and `y` on. */
const turned = (direction: 'up' | 'down', x: number, y: number, words: string) =>
  `BT /F2 11 Tf ${direction === 'up' ? '0 1 -1 0' : '0 -1 1 0'} ${x} ${y} Tm (${words}) Tj ET`

const lines = (x: number, from: number, words: readonly string[]) =>
  words.map((line, at) => text(x, from - 14 * at, line))

const title = text(60, 800, 'Ada Example', { size: 20 })
const work = [
  'Engineer, Acme, 2019 - 2021',
  'Ran the stores',
  'Wrote the manual',
  'Trained the clerks',
  'Kept the books',
]
const studies = ['Diploma in Surveying', 'College of the North', '2015 - 2018']

const experience = (x: number) => lines(x, 700, work)
const education = (x: number) => lines(x, 610, studies)

const read = async (parts: readonly string[]) =>
  (await readPdf(makePdf({ pages: [parts.join('\n')] }), readContext({}))).text
    .split('\n')
    .filter((line) => line !== '')

const whole = ['Ada Example', 'EXPERIENCE', ...work, 'EDUCATION', ...studies]

test.each([
  [
    'downwards, level with its first line',
    [turned('down', 62, 708, 'EXPERIENCE'), turned('down', 62, 618, 'EDUCATION')],
  ],
  ['upwards, level with its last line', [turned('up', 72, 642, 'EXPERIENCE'), turned('up', 72, 580, 'EDUCATION')]],
  ['upwards, in the middle', [turned('up', 72, 645, 'EXPERIENCE'), turned('up', 72, 552, 'EDUCATION')]],
])('a heading that runs %s is read above its section', async (_how, headings) => {
  expect(await read([title, ...headings, ...experience(90), ...education(90)])).toEqual(whole)
  expect(await read([title, ...experience(90), ...education(90), ...headings])).toEqual(whole)
})

test('headings at the right edge are read above what stands left of them', async () => {
  const headings = [turned('down', 520, 708, 'EXPERIENCE'), turned('down', 520, 618, 'EDUCATION')]
  expect(await read([title, ...experience(60), ...education(60), ...headings])).toEqual(whole)
})

test('a heading in two turned lines is one', async () => {
  const headings = [turned('down', 72, 708, 'PROFESSIONAL'), turned('down', 58, 706, 'EXPERIENCE')]
  expect(await read([...headings, ...experience(90)])).toEqual(['PROFESSIONAL EXPERIENCE', ...work])
})

test('a single text in the margin that names no section is read last', async () => {
  const stamp = turned('up', 40, 300, 'Printed on recycled paper')
  expect(await read([stamp, title, ...experience(90)])).toEqual(['Ada Example', ...work, 'Printed on recycled paper'])
})
