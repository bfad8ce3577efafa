import { message } from '../../messages.ts'
import type { CvDate, Month, WorkEntry } from '../../types.ts'
import type { Criterion } from '../criterion.ts'

/** Months after which backend work is no longer recent, and after which it counts as long ago. */
const RECENT = 24
const LONG_AGO = 120

/**
 * What work of long ago still earns. It must stay worth more than the years in a summary: those do not apply to a person
 * without dated work, so a lower floor would reward leaving the dates out.
 */
const FLOOR = 0.6

/** When the person last did backend work. */
export const recency: Criterion = {
  id: 'recency',
  section: 'experience',
  evaluate({ resume, work, asOf }) {
    const dated = work.entries.flatMap((index) => {
      const entry = resume.work[index]
      const months = entry && monthsSince(entry, asOf)
      return entry && months !== undefined ? [{ entry, months }] : []
    })
    const latest = dated.reduce<(typeof dated)[number] | undefined>(
      (best, next) => (best && best.months <= next.months ? best : next),
      undefined,
    )
    if (work.entries.length === 0) return { score: 0, explanation: message('NO_SOFTWARE_WORK', {}), evidence: [] }
    if (!latest) return { score: 0, explanation: message('UNDATED_WORK', {}), evidence: [] }
    const { dateText, start, end } = latest.entry
    return {
      score: scoreOf(latest.months),
      explanation: message('RECENCY', { months: latest.months }, { level: 'info' }),
      evidence: [dateText ? { start: dateText.start, end: dateText.end } : { start, end }],
    }
  },
}

function scoreOf(months: number): number {
  const aged = Math.min(Math.max(months - RECENT, 0) / (LONG_AGO - RECENT), 1)
  return 1 - aged * (1 - FLOOR)
}

function monthsSince({ startDate, endDate }: WorkEntry, asOf: Month): number | undefined {
  const last = endDate ?? startDate
  if (last === undefined) return undefined
  return last === 'present' ? 0 : Math.max(monthNumber(asOf) - monthNumber(last), 0)
}

/** A bare year counts as its last month. */
function monthNumber(date: CvDate): number {
  const [year = '0', month = '12'] = date.split('-')
  return Number(year) * 12 + Number(month)
}
