import type { Mention, Month, Resume, SkillFinding } from '../types.ts'
import { monthName, monthRange, monthsOf } from './month-ranges.ts'

/** When a skill was used: from the dated work entries that name it. */
export function useOf(
  mentions: readonly Mention[],
  { work }: Resume,
  asOf: Month,
): Pick<SkillFinding, 'months' | 'firstUsed' | 'lastUsed' | 'current'> {
  const entries = [...new Set(mentions.map(({ entry }) => entry))].flatMap((entry) => work[entry ?? -1] ?? [])
  const current = entries.some(({ endDate }) => endDate === 'present')
  const ranges = entries.flatMap((entry) => monthRange(entry, asOf) ?? [])
  if (ranges.length === 0) return { current }
  return {
    months: monthsOf(ranges),
    firstUsed: monthName(Math.min(...ranges.map(({ first }) => first))),
    lastUsed: monthName(Math.max(...ranges.map(({ last }) => last))),
    current,
  }
}
