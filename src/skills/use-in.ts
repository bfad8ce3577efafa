import { countMonths } from '../resume/dates/count-months.ts'
import { type Dated, intervalOf } from '../resume/dates/interval-of.ts'
import { mergeIntervals } from '../resume/dates/merge-intervals.ts'
import { withSeason } from '../resume/dates/with-season.ts'
import type { Interval, Mention, Month, Resume, SectionKind, SkillFinding } from '../types.ts'
import { datesBeside } from './tokens/dates-beside.ts'

type Use = Pick<SkillFinding, 'months' | 'firstUsed' | 'lastUsed' | 'current'>

/** Where dates beside a skill tell of its use; a certificate is valid so long, and a course lasts. */
const tellingOfUse: ReadonlySet<SectionKind> = new Set(['skills', 'summary', 'experience', 'projects', 'other'])

/**
 * When a skill was used: in the dates printed beside it, or else in the dated work entries that name it, counted as the
 * résumé counts them.
 */
export function useIn({ document, work }: Resume, asOf: Month): (mentions: readonly Mention[]) => Use {
  const entries = work.map((entry) => withSeason(entry, document))
  const times = entries.map((entry) => intervalOf(entry, asOf))
  return (mentions) => {
    const named: Interval[] = []
    let current = false
    let latest: number | undefined
    for (const mention of mentions) {
      const { entry } = mention
      const own = tellingOfUse.has(mention.section) ? datesBeside(document.text, mention.end, mention.skill) : undefined
      if (!own && (entry === undefined || entry === latest)) continue
      if (!own) latest = entry
      const dates: Dated | undefined = own ?? entries[entry as number]
      current ||= dates?.endDate === 'present'
      const time = own ? intervalOf(own, asOf) : times[entry as number]
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
