import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareWeights } from '../../src/score/share-weights.ts'

const row = fc.record({
  section: fc.constantFrom('skills' as const, 'experience' as const, 'summary' as const),
  weight: fc.integer({ min: 1, max: 30 }),
  applies: fc.boolean(),
})

describe('shareWeights', () => {
  test('shares exactly 100 points out, none of them to what does not apply', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const shares = shareWeights(rows)
        const sum = shares.reduce((total, share) => total + share, 0)
        expect(sum).toBe(rows.some(({ applies }) => applies) ? 10_000 : 0)
        rows.forEach(({ applies }, index) => {
          if (!applies) expect(shares[index]).toBe(0)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('leaves a weight in its section, and that of an empty section to the others', () => {
    const rows = (['skills', 'skills', 'summary'] as const).map((section) => ({ section, weight: 1, applies: true }))
    expect(shareWeights(rows)).toEqual([3334, 3333, 3333])
    expect(shareWeights(rows.with(0, { section: 'skills', weight: 1, applies: false }))).toEqual([0, 6667, 3333])
    expect(shareWeights(rows.with(2, { section: 'summary', weight: 1, applies: false }))).toEqual([5000, 5000, 0])
  })
})
