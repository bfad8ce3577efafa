import { expect, test } from 'vitest'
import { compareWork } from '../../fixtures/eval/compare-work.ts'
import type { Prediction } from '../../fixtures/eval/predict.ts'
import type { Truth } from '../../fixtures/eval/truth.ts'

const army = { title: 'Conscript', company: 'Army', start: '2015-01', end: '2015-12', optional: true }
const job = {
  title: 'IT Specialist',
  titleAlso: ['IT Specialist (APPSW)', 'Application Developer'],
  company: 'Acme',
  companyAlso: ['Acme Labs'],
  start: '2020-01',
  end: '2021-12',
}

function compared(title: string, company: string, totalYears: number) {
  const truth = { experience: [job, army], totalYears: 2 } as unknown as Truth
  const entry = { title, company, start: job.start, end: job.end, confidence: 1 }
  const { titles, companies, total } = compareWork(truth, { experience: [entry], totalYears } as unknown as Prediction)
  return { title: titles === 1, company: companies[0] === 1, total }
}

test.each([
  ['IT Specialist', 'Acme', 2, { title: true, company: true, total: true }],
  ['Application Developer', 'Acme', 2, { title: true, company: true, total: true }],
  ['IT Specialist', 'Acme Labs', 3, { title: true, company: true, total: true }],
  ['IT Manager', 'Acme', 2.1, { title: false, company: true, total: true }],
  ['IT Specialist', 'Acme Group', 2.5, { title: true, company: false, total: false }],
])('%s at %s, %f years', (title, company, years, right) => {
  expect(compared(title, company, years)).toEqual(right)
})
