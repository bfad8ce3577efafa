import { expect, test } from 'vitest'
import { misspeltMonth } from '../../../src/resume/dates/misspelt-month.ts'

test.each([
  ['agust', 8],
  ['septmber', 9],
  ['febuary', 2],
  ['feburary', 2],
  ['janurary', 1],
  ['novemeber', 11],
  ['decemebr', 12],
  ['marhc', 3],
  ['setembre', 9],
  ['noviemre', 11],
  ['juilet', 7],
])('“%s” is month %i', (word, month) => {
  expect(misspeltMonth(word)).toBe(month)
})

test.each([
  ['augusta'],
  ['augustus'],
  ['member'],
  ['remember'],
  ['match'],
  ['junior'],
  ['mayor'],
  ['jaguar'],
  ['marco'],
  ['julia'],
  ['apple'],
  ['enterprise'],
])('“%s” is none', (word) => {
  expect(misspeltMonth(word)).toBeUndefined()
})
