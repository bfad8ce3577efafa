import { message } from '../../messages.ts'
import type { Interval, Message, Month, WorkEntry } from '../../types.ts'

/** Neutral findings about dates: reversed, in the future, missing, and the gaps between entries. They never move the score. */
export function checkDates(work: readonly WorkEntry[], gaps: readonly Interval[], asOf: Month): Message[] {
  return [
    ...work.flatMap((entry) => checkEntry(entry, asOf)),
    ...gaps.map((gap) => message('GAP', { from: gap.start, to: gap.end }, { level: 'info' })),
  ]
}

function checkEntry({ startDate, endDate, dateText, position, name, start, end }: WorkEntry, asOf: Month): Message[] {
  const span = dateText ?? { start, end }
  const entry = position ?? name ?? 'entry'
  if (!startDate && !endDate) return [message('ENTRY_UNDATED', { entry }, { level: 'info', span })]
  if (startDate && endDate && endDate !== 'present' && isAfter(startDate, endDate)) {
    return [message('DATES_REVERSED', { entry, from: startDate, to: endDate }, { level: 'info', span })]
  }
  const future = [startDate, endDate].find((date) => date && date !== 'present' && isAfter(date, asOf))
  return future ? [message('DATE_IN_FUTURE', { entry, date: future }, { level: 'info', span })] : []
}

/** Compared as precisely as both are stated. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}
