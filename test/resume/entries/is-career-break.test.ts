import { expect, test } from 'vitest'
import { isCareerBreak } from '../../../src/resume/entries/is-career-break.ts'

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
  'Carer for my father',
  'Pflege eines Angehörigen',
  'Cuidado de mis padres',
  'Looking for work',
  'Health break',
  'Familienphase',
  'Congé maladie',
  'Desempleo',
  'Desempregado',
  'Zorgverlof',
  'Maternità, 2018',
])('“%s” is time off', (text) => {
  expect(isCareerBreak(text)).toBe(true)
})

test.each([
  'Engineer, Parental Leave Team',
  'Sabbatical Travel Ltd',
  'Developer, Time Off Platform',
  'Backend Engineer',
  'Carer, Elmwood House',
  'Pflegefachkraft, Klinikum Nord',
  'Relocation Consultant, Acme Ltd',
  'Nursing assistant',
  'Unemployment Benefits Officer',
  'Hospital Maternidad La Paz, Madrid',
  'Maternità San Paolo, Milano',
  'Migrated the leave calendar, the sick notes, the time off balances and much more to PostgreSQL',
])('“%s” is work', (text) => {
  expect(isCareerBreak(text)).toBe(false)
})
