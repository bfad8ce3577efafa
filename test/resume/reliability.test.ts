import { beforeAll, describe, expect, test } from 'vitest'
import type { DocumentResult } from '../../fixtures/eval/compare.ts'
import { evaluate, honest } from '../../fixtures/eval/evaluate.ts'
import type { Judged } from '../../fixtures/eval/reliability.ts'
import { loadFixtures } from '../../fixtures/eval/truth.ts'

/** What is said to be sure. */
const sure = 0.9

const shareRight = (judged: readonly Judged[]): number => {
  const own = judged.filter(({ said }) => said >= sure)
  expect(own.length).toBeGreaterThan(50)
  return own.filter(({ right }) => right).length / own.length
}

describe.each(['cv', 'kept'])('in fixtures/%s', (folder) => {
  let results: DocumentResult[]
  beforeAll(async () => {
    results = honest(await evaluate(loadFixtures([new URL(`../../fixtures/${folder}/`, import.meta.url)])))
  }, 120_000)

  test('nine in ten of the sections said to be sure are right', () => {
    expect(shareRight(results.flatMap(({ judged }) => judged.sections))).toBeGreaterThanOrEqual(sure)
  })

  test('nine in ten of the positions said to be sure are right', () => {
    expect(shareRight(results.flatMap(({ judged }) => judged.entries))).toBeGreaterThanOrEqual(sure)
  })
})
