import type { Mention, Month, Resume, SkillFinding } from '../types.ts'
import { type MonthRange, monthName, monthRange, monthsOf } from './month-ranges.ts'

type Use = Pick<SkillFinding, 'months' | 'firstUsed' | 'lastUsed' | 'current'>

/** When a skill was used: from the dated work entries that name it. */
export function useIn({ work }: Resume, asOf: Month): (mentions: readonly Mention[]) => Use {
  const times = work.map((entry) => monthRange(entry, asOf))
  return (mentions) => {
    const ranges: MonthRange[] = []
    let current = false
    let latest: number | undefined
    for (const { entry } of mentions) {
      if (entry === undefined || entry === latest) continue
      latest = entry
      current ||= work[entry]?.endDate === 'present'
      const range = times[entry]
      if (range) ranges.push(range)
    }
    if (ranges.length === 0) return { current }
    return {
      months: monthsOf(ranges),
      firstUsed: monthName(Math.min(...ranges.map(({ first }) => first))),
      lastUsed: monthName(Math.max(...ranges.map(({ last }) => last))),
      current,
    }
  }
}
