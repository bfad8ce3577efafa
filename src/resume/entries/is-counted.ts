import type { CvDocument, WorkEntry } from '../../types.ts'
import type { Dated } from '../dates/interval-of.ts'
import { isUnpaid } from '../names/is-unpaid.ts'
import { isEngagementKind } from './is-engagement-kind.ts'
import { isSideJob } from './is-side-job.ts'

/**
 * The months of a position are months in work, as recruiters count them: not what is held for nothing, training for a
 * trade, service that the law asks for, or a job of the holidays. Internships count.
 */
export function isCounted(entry: WorkEntry, { startDate, endDate, season }: Dated, { text }: CvDocument): boolean {
  const { position, start, end } = entry
  const isSeasonal = season !== undefined && !season.stated && (startDate === endDate || season.each === true)
  const [line = ''] = text.slice(start, end).split('\n', 1)
  return !isSeasonal && (position === undefined || !(isUnpaid(position) || isSideJob(position) || hasSideLabel(line)))
}

/** "Student job: barista", "2011 – 2014⇥Nebenjob: Kellnerin" */
function hasSideLabel(line: string): boolean {
  const [, label] = /(?:^|[^\p{L}' -] ?)(\p{L}[\p{L}' -]{3,30}?) ?: /u.exec(line) ?? []
  return label !== undefined && isEngagementKind(label) && isSideJob(label)
}
