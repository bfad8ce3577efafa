import { joinVerbs, leaveVerbs } from '../../data/work-sentences.ts'
import { lazy } from '../../lazy.ts'
import { type FoundDates, findDates } from '../dates/find-dates.ts'

const joins = lazy(() => new RegExp(`(?<!\\p{L})(?:${joinVerbs.join('|')})(?!\\p{L})`, 'iu'))
/** "left in", "stayed until", right before a date */
const leaves = lazy(
  () =>
    new RegExp(`(?<!\\p{L})(?:${leaveVerbs.join('|')}) ?(?:again )?(?:in |im |en |em |nel |at the end of )?$`, 'iu'),
)
/** A sentence that only says when it ended. */
const longestLeave = 60
/** Letters before a date that are looked at. */
const reach = 40

/** When a position that a sentence tells of began and ended: a range, or "joined … in 2019 … and left in 2021", the end perhaps in the next sentence. */
export function readToldDates(text: string, next = ''): FoundDates | undefined {
  const dates = findDates(text)
  const range = dates.find(({ single, startDate }) => !single && startDate)
  const came = dates.find(({ single }) => single)
  if (range || !came || !joins().test(text)) return range ?? dates.find(({ single }) => !single)
  const endDate =
    endIn(text, dates.slice(dates.indexOf(came) + 1)) ?? (isLeave(next) ? endIn(next, findDates(next)) : undefined)
  const { endDate: _endDate, ...start } = came
  return { ...start, ...(endDate && { endDate }), single: false, bare: false }
}

function isLeave(text: string): boolean {
  return text.length <= longestLeave && findDates(text).length === 1
}

function endIn(text: string, dates: readonly FoundDates[]): FoundDates['endDate'] {
  return dates.find(
    ({ start, startDate, single, half }) =>
      (half && !startDate) || (single && leaves().test(text.slice(Math.max(0, start - reach), start))),
  )?.endDate
}
