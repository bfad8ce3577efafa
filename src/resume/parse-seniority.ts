import { seniorityWords } from '../data/job-titles.ts'
import type { Seniority, WorkEntry } from '../types.ts'
import { wordsOf } from './words-of.ts'

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

/** What the words of a title say. "Senior Engineering Manager" leads; "Associate Director" too. */
export function seniorityOf(title: string): Seniority | undefined {
  const words = new Set(wordsOf(title).flatMap((word) => [word, ...word.split(/[-/]/)]))
  return seniorityWords.find((row) => row.words.some((word) => words.has(word)))?.seniority
}

/** The entry that goes on until now, else the one that ended last, else the first printed. */
function latestOf(work: readonly WorkEntry[]): WorkEntry | undefined {
  return (
    work.find(({ endDate, position }) => endDate === 'present' && position) ??
    work.filter(({ endDate }) => endDate).toSorted((a, b) => ((a.endDate ?? '') < (b.endDate ?? '') ? 1 : -1))[0] ??
    work[0]
  )
}
