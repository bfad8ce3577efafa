import { expect, test } from 'vitest'
import { splitHighlight } from '../../src/score/split-highlight.ts'

const partsOf = (text: string) => {
  const starts = splitHighlight(text)
  return starts.map((start, nth) => text.slice(start, starts[nth + 1]).trim())
}

test.each([
  ['Rebuilt the warehouse. Runs its nightly loads in Go.', ['Rebuilt the warehouse.', 'Runs its nightly loads in Go.']],
  ['Cut costs by 28%. Moved 130 jobs to Airflow.', ['Cut costs by 28%.', 'Moved 130 jobs to Airflow.']],
  [
    'Built an API in Node.js. Wrote tests (Jest). Fixed bugs.',
    ['Built an API in Node.js.', 'Wrote tests (Jest).', 'Fixed bugs.'],
  ],
])('“%s” tells of several deeds', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test.each([
  'Rebuilt the checkout in Go. Conversion rose by 4 %.',
  'Built services in Node.js and Redis.',
  'Built services with e.g. Redis and approx. 40 workers.',
  'Designed the API of Brackwater Ltd. Leeds branch.',
  'Parsed sequencer output. The scientists kept their scripts.',
  '',
])('“%s” stays whole', (text) => {
  expect(splitHighlight(text)).toEqual([0])
})
