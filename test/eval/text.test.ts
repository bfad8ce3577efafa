import { beforeAll, describe, expect, test } from 'vitest'
import { type DocumentText, evaluateText } from '../../fixtures/eval/evaluate-text.ts'
import { reachesGoals, textGoals, textShares } from '../../fixtures/eval/format-text-table.ts'

describe('the text of the CVs', () => {
  let results: DocumentText[]
  beforeAll(async () => {
    results = await evaluateText()
  }, 120_000)

  test('is in order, with nothing lost, glued or split', () => {
    const { order, lost, broken } = textShares(results)
    expect(order).toBeGreaterThanOrEqual(textGoals.order)
    expect(lost).toBe(0)
    expect(broken).toBeLessThanOrEqual(textGoals.broken)
  })

  /** The list only gets shorter. */
  test('misses a goal only where it is known why', () => {
    expect(results.filter((result) => !reachesGoals([result])).map(({ truth }) => truth.id)).toEqual([
      // Dates stand left of their entry; the truth has them behind it.
      'pdf-weasyprint-footer-german',
    ])
  })
})
