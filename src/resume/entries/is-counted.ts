import { sidePhrases } from '../../data/employment-terms.ts'
import type { Dated } from '../dates/interval-of.ts'
import { foldText } from '../lines/fold-text.ts'
import { phraseFinder } from '../lines/phrase-finder.ts'
import { isUnpaid } from '../names/is-unpaid.ts'

const findSideJob = phraseFinder(sidePhrases)

/**
 * The months of a position are months in work, as recruiters count them: not what is held for nothing, training for a
 * trade, service that the law asks for, or a job of the holidays. Internships count.
 */
export function isCounted(position: string | undefined, { startDate, endDate, season }: Dated): boolean {
  const isSeasonal = season !== undefined && startDate === endDate
  return !isSeasonal && (position === undefined || !(isUnpaid(position) || findSideJob(foldText(position))))
}
