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
  [
    'names behind what kind of project it was',
    ['Main Project: Rota – shifts for a café', 'Plans them weekly.', 'Mini Project: Kiosk', 'Sells tickets.'],
    ['Rota', 'Kiosk'],
  ],
  [
    'names with an article behind them',
    ['Tin Whistle, an app that listens. Swift.', 'Hedgerow, a map of fruit. Go.'],
    ['Tin Whistle', 'Hedgerow'],
  ],
  [
    'names with dots under each other, as wide as the column',
    [
      'Boules.app – league tables for clubs in town (Rust, SQLite)',
      'Mirabelle – opening hours of the markets around (Python)',
    ],
    ['Boules.app', 'Mirabelle'],
  ],
  [
    'ranges in brackets',
    ['Rota (2023)', 'A planner, for shifts', 'Sheepdog (2021 – today)', 'A counter, for sheep'],
    ['Rota', 'Sheepdog'],
  ],
  [
    'ranges in brackets before what they are',
    ['Rota (2021 – 2023): shifts', 'Kiosk (since 2024): tickets'],
    ['Rota', 'Kiosk'],
  ],
  ['years before the names', ['2023 – Almanac – tides', '2022 – Rota – shifts'], ['Almanac', 'Rota']],
  [
    'a block each',
    ['Tide clock (2021)', 'Go, Redis.', '', 'Weather station on a roof (2020)', 'Python.'],
    ['Tide clock', 'Weather station on a roof'],
  ],
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

test('a label of duties within a project heads no section', () => {
  const { projects, work } = parseResume(
    documentOf(
      [
        'Jo Farrow\n\nWork Experience:\nDeveloper, Acme Ltd, 2019 – 2021\n- Seat maps\n\nProjects:',
        'Project Name: Portal\nRole: Developer\nDuration: May 2020 – Feb 2021\nRoles & Responsibilities:\n- Built APIs\n',
        'Project Name: Archive\nRole: Developer\nDuration: Jan 2019 – Apr 2020\nRoles & Responsibilities:\n- Built tests\n',
        'Education:\nBSc, University of Leeds, 2018',
      ].join('\n'),
    ),
    { asOf: '2026-11' },
  )
  expect(projects.map(({ name, highlights }) => [name, highlights.length])).toEqual([
    ['Portal', 1],
    ['Archive', 1],
  ])
  expect(work).toHaveLength(1)
})
