import { expect, test } from 'vitest'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

const projectsOf = (...rows: string[]) =>
  parseResume(documentOf(['Jo Farrow', 'jo@example.com', '', '# Projects', ...rows].join('\n')), {
    asOf: '2026-11',
  }).projects.map(({ name }) => name)

test.each([
  [
    'numbers without a dot',
    ['01 Windrose', 'Forecasts for sailors.', '02 Sheepdog', 'Counts sheep.'],
    ['Windrose', 'Sheepdog'],
  ],
  ['names with dots', ['kebab.fm — internet radio', 'pg_nap — a Postgres extension'], ['kebab.fm', 'pg_nap']],
  ['names in brackets', ['- [Online shop] – a shop in Go', '- [Chat] – rooms in Go'], ['Online shop', 'Chat']],
])('%s', (_what, rows, names) => {
  expect(projectsOf(...rows)).toEqual(names)
})

test.each([
  ['2019 – a year opens no name', ['Almanac, 2019', '- Tides since 1990', '- Moons'], ['Almanac']],
  ['a sentence has a stop', ['Rota', 'Plans shifts. It runs: daily'], ['Rota']],
])('%s', (_what, rows, names) => {
  expect(projectsOf(...rows)).toEqual(names)
})
