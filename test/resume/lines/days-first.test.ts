import { expect, test } from 'vitest'
import { daysFirst } from '../../../src/resume/lines/days-first.ts'

test.each([
  [
    'one date shows how all are written',
    '10/02/2023 - now, 03/15/2021 - 9/29/2023',
    '02/10/2023 - now, 15/03/2021 - 29/9/2023',
  ],
  ['hyphens', '03-15-2021 to 04-02-2022', '15-03-2021 to 02-04-2022'],
])('months before days: %s', (_what, text, expected) => {
  expect(daysFirst(text)).toBe(expected)
})

test.each([
  ['nothing shows it', '10/02/2023 - 05/06/2024'],
  ['days come first elsewhere', '15/03/2021, 10/02/2023'],
  ['both occur', '15/03/2021, 03/15/2021'],
  ['no day', '03/2021 - 11/2023'],
  ['ISO', '2021-03-15'],
])('left alone: %s', (_what, text) => {
  expect(daysFirst(text)).toBe(text)
})
