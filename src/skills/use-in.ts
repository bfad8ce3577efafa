import type { Mention, Month, Resume, SkillFinding } from '../types.ts'
import { monthName, monthRange, monthsOf } from './month-ranges.ts'

type Use = Pick<SkillFinding, 'months' | 'firstUsed' | 'lastUsed' | 'current'>

/** When a skill was used: from the dated work entries that name it. */
export function useIn({ work }: Resume, asOf: Month): (mentions: readonly Mention[]) => Use {
  const times = work.map((entry) => monthRange(entry, asOf))
  return (mentions) => {
    if (mentions.every(({ entry }) => entry === undefined)) return { current: false }
    const entries = [...new Set(mentions.flatMap(({ entry }) => entry ?? []))]
    const current = entries.some((entry) => work[entry]?.endDate === 'present')
    const ranges = entries.flatMap((entry) => times[entry] ?? [])
    if (ranges.length === 0) return { current }
    return {
      months: monthsOf(ranges),
      firstUsed: monthName(Math.min(...ranges.map(({ first }) => first))),
      lastUsed: monthName(Math.max(...ranges.map(({ last }) => last))),
      current,
    }
  }
}
