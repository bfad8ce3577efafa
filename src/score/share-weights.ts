import type { ScoredSection } from '../types.ts'

export interface Weighed {
  readonly section: ScoredSection
  readonly weight: number
  /** False: the weight goes to the others. */
  readonly applies: boolean
}

/** The whole, in hundredths of a point. */
const WHOLE = 10_000

/**
 * Shares 100 points out over the criteria that apply, in whole hundredths.
 * What does not apply leaves its weight to the rest of its section; a section where nothing applies, to the other sections.
 *
 * @returns The most that each criterion can earn, in hundredths; together exactly 10,000, or all 0 when nothing applies.
 */
export function shareWeights(rows: readonly Weighed[]): number[] {
  const sumOf = (list: readonly Weighed[]) => list.reduce((sum, { weight }) => sum + weight, 0)
  const inSection = (section: ScoredSection) => rows.filter((row) => row.section === section)
  const shares = rows.map(({ section, weight, applies }) => {
    const applying = sumOf(inSection(section).filter((row) => row.applies))
    return applies && applying > 0 ? (weight * sumOf(inSection(section))) / applying : 0
  })
  return roundShares(shares)
}

/** Rounds to hundredths of the whole, the largest remainders up, so that the sum is exact. */
function roundShares(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total === 0) return shares.map(() => 0)
  const exact = shares.map((share) => (share / total) * WHOLE)
  const whole = exact.map((share) => Math.floor(share + ROUNDING_NOISE))
  const missing = WHOLE - whole.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
  for (const { index } of byRemainder) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

/** Binary fractions put 1499.9999999 where 1500 is meant. */
const ROUNDING_NOISE = 1e-6
