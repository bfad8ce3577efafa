import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFixtures } from '../../fixtures/eval/truth.ts'
import { analyzeCv } from '../../src/index.ts'

/** One person's CV, five times: each step changes what `change` says, and no fact. */
interface Ladder {
  readonly id: string
  readonly steps: readonly { readonly change: string; readonly cv: readonly string[] }[]
}

const folder = new URL('../../fixtures/ladders/', import.meta.url)

const ladders = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Ladder)

const otherTrade = (name: string): string => readFileSync(new URL(`other-trades/${name}.txt`, folder), 'utf8')

const scoreOf = async (input: string | Uint8Array): Promise<number> =>
  (await analyzeCv(input, { asOf: '2026-11', suggestions: false })).score ?? Number.NaN

test('there are six ladders of five steps', () => {
  expect(ladders.map(({ steps }) => steps.length)).toEqual([5, 5, 5, 5, 5, 5])
})

describe.each(ladders)('the ladder of $id', ({ steps }) => {
  let scores: readonly number[]

  beforeAll(async () => {
    scores = await Promise.all(steps.map(({ cv }) => scoreOf(cv.join('\n'))))
  })

  test.each(steps.slice(1).map(({ change }, at) => ({ change, at })))('rises when the CV $change', ({ at }) => {
    expect(scores[at + 1], scores.join(' → ')).toBeGreaterThan(scores[at] as number)
  })

  test('starts low and ends high', () => {
    expect(scores[0], scores.join(' → ')).toBeLessThan(50)
    expect(scores[4], scores.join(' → ')).toBeGreaterThanOrEqual(75)
  })
})

test('a CV of things, stuff and items is worth 20 points at most', async () => {
  expect(await scoreOf(otherTrade('things'))).toBeLessThanOrEqual(20)
})

describe.each(['accountant', 'marketer'])('the well-written CV of the %s', (trade) => {
  let score: number

  beforeAll(async () => {
    score = await scoreOf(otherTrade(trade))
  })

  test('is below the two upper steps of every ladder', async () => {
    for (const { id, steps } of ladders) {
      for (const { cv } of steps.slice(-2)) expect(await scoreOf(cv.join('\n')), id).toBeGreaterThan(score)
    }
  })

  test('is below every backend CV of the fixtures', async () => {
    const backend = loadFixtures([new URL('../../fixtures/cv/', import.meta.url)]).filter(
      ({ truth }) => truth.developer,
    )
    for (const { truth, bytes } of backend) expect(await scoreOf(bytes), truth.id).toBeGreaterThan(score)
  }, 120_000)
})
