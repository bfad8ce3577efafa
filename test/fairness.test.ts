import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyzeCv, type Report } from '../src/index.ts'
import { scoreText } from './score/score-text.ts'
import { cvWithSwap, swapCvs } from './support/swap-cvs.ts'
import { type SwapKind, swaps } from './support/swaps.ts'

const kinds = Object.keys(swaps) as SwapKind[]

const cases = swapCvs.flatMap((cv) => kinds.map((kind) => ({ cv, kind, values: swaps[kind] })))

const analyze = (text: string): Promise<Report> => analyzeCv(text, { asOf: '2026-11' })

/** All that the report judges; the swapped word may only stand where the CV itself is quoted. */
function judgementOf({ score, criteria, suggestions, questions }: Report, swapped: string): unknown {
  const withoutQuote = (text = '') =>
    swapped === '' ? text : text.replaceAll(new RegExp(`\\b${swapped}\\b`, 'gu'), '…')
  return {
    score,
    points: criteria.map(({ id, points, max }) => ({ id, points, max })),
    suggestions: suggestions.map(({ code, gain, before, after, note }) => ({
      code,
      gain,
      note,
      before: withoutQuote(before),
      after: withoutQuote(after),
    })),
    questions: questions.map(({ text }) => text),
  }
}

/** Only pronouns stand inside sentences that a suggestion may quote. */
const quotable = (kind: SwapKind, value: string): string => (kind === 'pronoun' ? value : '')

test('at least 500 swaps are tried', () => {
  expect(cases.flatMap(({ values }) => values.slice(1)).length).toBeGreaterThanOrEqual(500)
})

describe.each(swapCvs)('the judgement of the %s CV', (cv) => {
  test.each(kinds)(
    'is the same for every %s',
    async (kind) => {
      const [first, ...others] = swaps[kind]
      const judged = judgementOf(await analyze(cvWithSwap(cv, kind, first)), quotable(kind, first))
      for (const value of others) {
        const swapped = await analyze(cvWithSwap(cv, kind, value))
        expect(judgementOf(swapped, quotable(kind, value)), value).toEqual(judged)
      }
    },
    60_000,
  )
})

describe('the score of the best CV of a ladder', () => {
  const folder = new URL('../fixtures/ladders/', import.meta.url)
  const cvs = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { steps: { cv: string[] }[] })
    .map(({ steps }) => steps.at(-1)?.cv ?? [])

  let scores: readonly (number | null)[]

  beforeAll(async () => {
    scores = await Promise.all(cvs.map(async (cv) => (await scoreText(cv.join('\n'))).score))
  })

  test.each(swaps.name)('is the same when %s has written it', async (name) => {
    const swapped = await Promise.all(cvs.map(async (cv) => (await scoreText(cv.with(0, name).join('\n'))).score))
    expect(swapped).toEqual(scores)
  })
})
