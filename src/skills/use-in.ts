import { countMonths } from '../resume/dates/count-months.ts'
import { intervalOf } from '../resume/dates/interval-of.ts'
import { mergeIntervals } from '../resume/dates/merge-intervals.ts'
import { withSeason } from '../resume/dates/with-season.ts'
import type { Interval, Mention, Month, Resume, SkillFinding } from '../types.ts'

type Use = Pick<SkillFinding, 'months' | 'firstUsed' | 'lastUsed' | 'current'>

/** When a skill was used: in the dated work entries that name it, counted as the résumé counts them. */
export function useIn({ document, work }: Resume, asOf: Month): (mentions: readonly Mention[]) => Use {
  const times = work.map((entry) => intervalOf(withSeason(entry, document), asOf))
  return (mentions) => {
    const named: Interval[] = []
    let current = false
    let latest: number | undefined
    for (const { entry } of mentions) {
      if (entry === undefined || entry === latest) continue
      latest = entry
      current ||= work[entry]?.endDate === 'present'
      const time = times[entry]
      if (time) named.push(time)
    }
    const intervals = mergeIntervals(named)
    const [first] = intervals
    const last = intervals.at(-1)
    if (!first || !last) return { current }
    return {
      months: countMonths(intervals),
      firstUsed: first.start,
      lastUsed: last.end,
      current,
    }
  }
}
