import { expect, test } from 'vitest'
import { isCareerBreak } from '../../src/resume/is-career-break.ts'

test.each([
  'Parental leave',
  'Career break – caring for a parent',
  'Sabbatical (South America)',
  'Elternzeit',
  'Karenz',
  'Congé parental',
  'Excedencia por cuidado de hijos',
  'Licença de maternidade',
  'Loopbaanonderbreking',
  'Congedo parentale',
])('“%s” is time off', (text) => {
  expect(isCareerBreak(text)).toBe(true)
})

test.each([
  'Engineer, Parental Leave Team',
  'Sabbatical Travel Ltd',
  'Developer, Time Off Platform',
  'Backend Engineer',
  'Migrated the leave calendar, the sick notes, the time off balances and much more to PostgreSQL',
])('“%s” is work', (text) => {
  expect(isCareerBreak(text)).toBe(false)
})
