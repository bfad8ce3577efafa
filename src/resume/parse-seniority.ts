import type { CvDocument, Month, Seniority, WorkEntry } from '../types.ts'
import { countMonths } from './dates/count-months.ts'
import { intervalOf } from './dates/interval-of.ts'
import { withSeason } from './dates/with-season.ts'
import { isCounted } from './entries/is-counted.ts'
import { tradeIn } from './entries/trade-in.ts'
import { seniorityOf } from './seniority-of.ts'

/** Months of work from which an unmarked title counts as mid and as senior. */
const midFrom = 24
const seniorFrom = 72

/**
 * How senior the current or latest position in software is: by its title, and where that says nothing by the months in
 * such work. An internship tells only of who has done nothing else in it. Without software work, a title tells where no entry is of another trade.
 */
export function parseSeniority(work: readonly WorkEntry[], document: CvDocument, asOf: Month): Seniority | undefined {
  const trades = work.map((entry) => tradeIn(entry, document.text))
  const software = work.filter((_, at) => trades[at] === 'software')
  if (software.length === 0) return trades.includes('other') ? undefined : statedIn(latestOf(work))
  const jobs = software.filter((entry) => statedIn(entry) !== 'intern')
  const stated = statedIn(latestOf(jobs.length > 0 ? jobs : software))
  const months = monthsOf(jobs, document, asOf)
  if (stated || months === 0) return stated
  if (months >= seniorFrom) return 'senior'
  return months >= midFrom ? 'mid' : 'junior'
}

function statedIn(entry: WorkEntry | undefined): Seniority | undefined {
  return entry?.position ? seniorityOf(entry.position) : undefined
}

function monthsOf(work: readonly WorkEntry[], document: CvDocument, asOf: Month): number {
  const dated = work.map((entry) => ({ entry, dates: withSeason(entry, document) }))
  const counted = dated.filter(({ entry, dates }) => isCounted(entry, dates, document))
  return countMonths(counted.flatMap(({ dates }) => intervalOf(dates, asOf) ?? []))
}

/** The entry that goes on until now, else the one that ended last, else the first printed. */
function latestOf(work: readonly WorkEntry[]): WorkEntry | undefined {
  return (
    work.find(({ endDate, position }) => endDate === 'present' && position) ??
    work.filter(({ endDate }) => endDate).toSorted((a, b) => ((a.endDate ?? '') < (b.endDate ?? '') ? 1 : -1))[0] ??
    work[0]
  )
}
