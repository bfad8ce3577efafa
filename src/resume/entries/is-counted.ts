import type { Dated } from '../dates/interval-of.ts'
import { isUnpaid } from '../names/is-unpaid.ts'
import { isSideJob } from './is-side-job.ts'

/**
 * The months of a position are months in work, as recruiters count them: not what is held for nothing, training for a
 * trade, service that the law asks for, or a job of the holidays. Internships count.
 */
export function isCounted(position: string | undefined, { startDate, endDate, season }: Dated): boolean {
  const isSeasonal = season !== undefined && startDate === endDate
  return !isSeasonal && (position === undefined || !(isUnpaid(position) || isSideJob(position)))
}
