import type { Seniority, WorkEntry } from '../types.ts'
import { seniorityOf } from './seniority-of.ts'

/** Months of work from which an unmarked title counts as mid and as senior. */
const midFrom = 24
const seniorFrom = 72

/** How senior the current or latest position is: by its title, and where that says nothing by the months in work. */
export function parseSeniority(work: readonly WorkEntry[], totalMonths: number | null): Seniority | undefined {
  const latest = latestOf(work)
  const stated = latest?.position ? seniorityOf(latest.position) : undefined
  if (stated || totalMonths === null) return stated
  if (totalMonths >= seniorFrom) return 'senior'
  return totalMonths >= midFrom ? 'mid' : 'junior'
}

/** The entry that goes on until now, else the one that ended last, else the first printed. */
function latestOf(work: readonly WorkEntry[]): WorkEntry | undefined {
  return (
    work.find(({ endDate, position }) => endDate === 'present' && position) ??
    work.filter(({ endDate }) => endDate).toSorted((a, b) => ((a.endDate ?? '') < (b.endDate ?? '') ? 1 : -1))[0] ??
    work[0]
  )
}
