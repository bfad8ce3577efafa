import { beforeAll, describe, expect, test } from 'vitest'
import { resumeCases } from '../../fixtures/eval/cases.ts'
import { type CaseResult, compareCase } from '../../fixtures/eval/compare-case.ts'

const open = resumeCases.filter(({ kept }) => !kept)
const aside = resumeCases.filter(({ kept }) => kept)

test.each(open.map((one) => [one.topic, one.language, one.id, one] as const))(
  'of %s in %s, case %s is read as a person reads it',
  async (_topic, _language, _id, one) => {
    const { checks } = await compareCase(one)
    expect(checks.length).toBeGreaterThan(0)
    expect(checks.filter(({ right }) => !right)).toEqual([])
  },
)

describe('the cases that no rule was written for', () => {
  let results: CaseResult[]
  beforeAll(async () => {
    results = await Promise.all(aside.map(compareCase))
  }, 60_000)

  test('are sixty at least', () => {
    expect(aside.length).toBeGreaterThanOrEqual(60)
  })

  /** What was measured; floors only rise. */
  test('are read right in nine of ten things asked', () => {
    const checks = results.flatMap((result) => result.checks)
    expect(checks.filter(({ right }) => right).length / checks.length).toBeGreaterThanOrEqual(0.89)
  })
})
