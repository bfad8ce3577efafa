import { beforeAll, describe, expect, test } from 'vitest'
import { type Fixture, loadFixtures } from '../fixtures/eval/truth.ts'
import { analyzeCv } from '../src/index.ts'

/** The people whose CVs were printed in many ways, as the names of the fixtures tell them. */
const people = ['go-platform', 'dotnet-veteran', 'data-freelancer', 'java', 'php', 'node', 'german', 'newgrad']

/** Points by which the same CV may differ from one format to the next. */
const TOLERANCE = 2

/** Hostile files are no twins, and `gen-typst-single` leaves sections out on purpose. */
const isTwin = ({ truth: { id } }: Fixture) => !id.startsWith('gen-typst-single') && !id.startsWith('adv-')

/** Some layouts print levels beside the skills and others do not: these are two CVs. */
const printsLevels = ({ truth: { skills } }: Fixture) =>
  skills.filter(({ sections, level, years }) => sections.includes('skills') && (level ?? years) !== undefined).length >
  3

const cvs = loadFixtures([new URL('../fixtures/cv/', import.meta.url)]).filter(isTwin)

const twins = people
  .flatMap((person) => {
    const own = cvs.filter(({ truth: { id } }) => id.includes(person))
    return [
      { person, levels: 'with levels', own: own.filter(printsLevels) },
      { person, levels: 'without levels', own: own.filter((cv) => !printsLevels(cv)) },
    ]
  })
  .filter(({ own }) => own.length > 1)

test('the same people are there in many files', () => {
  expect(twins.map(({ person }) => person)).toEqual(expect.arrayContaining(people))
  expect(twins.flatMap(({ own }) => own).length).toBeGreaterThan(40)
})

describe.each(twins)('the CV of $person $levels', ({ own }) => {
  let scores: readonly (readonly [id: string, score: number | null])[]

  beforeAll(async () => {
    scores = await Promise.all(
      own.map(
        async ({ truth: { id }, bytes }) =>
          [id, (await analyzeCv(bytes, { asOf: '2026-11', suggestions: false })).score] as const,
      ),
    )
  }, 60_000)

  test(`scores the same within ${TOLERANCE} points, whatever made the file`, () => {
    const all = scores.map(([, score]) => score ?? Number.NaN)
    expect(Math.max(...all) - Math.min(...all), JSON.stringify(scores)).toBeLessThanOrEqual(TOLERANCE)
  })
})
