import { expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

const certaintyOf = (header: string) =>
  parseResume(documentOf(`Jo Farrow\n\nEXPERIENCE\n${header}\n- Built APIs`), { asOf: '2026-11' }).work[0]
    ?.confidence ?? 0

test.each([
  ['a known title and a firm', 'Developer | Birch Ltd | 2019 – 2021'],
  ['a known title beside a name', 'Developer at Kite Rail, 2019 – 2021'],
  ['a team behind the title', 'Developer, Payments\nBirch Ltd, Leeds\n2019 – 2021'],
  ['a remark on the terms', 'Developer (contract)\nBirch Ltd\n2019 – 2021'],
])('%s leave no doubt', (_what, header) => {
  expect(certaintyOf(header)).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['a title that nobody knows', 'Counter alchemist, Birch Ltd, 2019 – 2021'],
  ['one date', 'Developer | Birch Ltd | 2019'],
  ['a sentence for a name', 'Developer | moved the shop to the cloud | 2019 – 2021'],
  ['a part that nothing explains', 'Developer | Birch Ltd | Ash to Elm | 2019 – 2021'],
  ['a job of the summer', 'Developer (summer) | Birch Ltd | 2019 – 2021'],
  ['no employer', 'Developer, 2019 – 2021'],
])('%s leaves a doubt', (_what, header) => {
  expect(certaintyOf(header)).toBeLessThan(0.9)
})

test('two doubts weigh more than one', () => {
  expect(certaintyOf('Counter wizard | Birch Ltd | 2019')).toBeLessThan(
    certaintyOf('Counter wizard | Birch Ltd | 2019 – 2021'),
  )
})
