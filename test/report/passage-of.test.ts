import { expect, test } from 'vitest'
import { analyzeCv } from '../../src/index.ts'
import { passageOf } from '../../src/report/passage-of.ts'

const cv = `Jane Roe
jane@example.com

Summary
Backend developer with a liking for queues. Runs Node.js and Kafka
in production. Writes too.

Skills
Languages: Java, Go,
Python

Experience
Developer, Acme, 2019 – 2021
- Moved the billing service from Oracle
  to PostgreSQL in a weekend`

const report = await analyzeCv(cv, { asOf: '2026-11' })

test.each([
  ['its sentence of the summary', 'Kafka', 'Runs Node.js and Kafka\nin production.'],
  ['the last sentence of the summary', 'Writes', 'Writes too.'],
  ['its group of skills', 'Go', 'Languages: Java, Go,\nPython'],
  ['its whole highlight', 'PostgreSQL', 'Moved the billing service from Oracle\nto PostgreSQL in a weekend'],
  ['its line', 'Acme', 'Developer, Acme, 2019 – 2021'],
])('around a span it is %s', (_what, word, passage) => {
  const { text } = report.document
  const start = text.indexOf(word)
  const found = passageOf(report, { start, end: start + word.length })
  expect(text.slice(found.start, found.end).replace(/\n\s+/g, '\n')).toBe(passage)
})
