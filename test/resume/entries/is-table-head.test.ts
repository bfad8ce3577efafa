import { expect, test } from 'vitest'
import { isTableHead } from '../../../src/resume/entries/is-table-head.ts'

test.each([
  ['Organization\tDesignation\tDuration', true],
  ['Company\tRole', true],
  ['Sr. No.\tEmployer\tPosition\tPeriod', true],
  ['Zeitraum:\tFirma:\tPosition:\tAufgaben:', true],
  ['Empresa\tCargo\tPeriodo', true],
  ['Organization\tAcme Ltd', false],
  ['Designation\tSenior Engineer\t2019 – 2021', false],
  ['Company', false],
  ['Acme Ltd\tDeveloper\tJune 2019 – May 2021', false],
  ['Client: Acme\tRole: Developer', false],
])('%j heads a table: %s', (text, expected) => {
  expect(isTableHead(text)).toBe(expected)
})
