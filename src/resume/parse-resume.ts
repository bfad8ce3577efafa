import { currentMonth } from '../options.ts'
import type { CvDocument, Month, Resume, Section } from '../types.ts'
import { countMonths, intervalOf } from './count-months.ts'
import { findHeadings } from './find-headings.ts'
import { defineHeadings, type OwnHeadings } from './match-heading.ts'
import { parseWork } from './parse-work.ts'
import { splitSections } from './split-sections.ts'
import { toTextLines } from './text-line.ts'
import { toSections } from './to-sections.ts'

/** What may be said about reading a CV's structure. */
export interface ParseOptions {
  /** The month that "present" means; default: the current one. */
  readonly asOf?: Month | undefined
  /** More headings, whole and by kind. */
  readonly headings?: OwnHeadings | undefined
}

/** Reads the structure of a CV. */
export function parseResume(document: CvDocument, { asOf = currentMonth(), headings }: ParseOptions = {}): Resume {
  const lines = toTextLines(document)
  const parts = splitSections(lines, findHeadings(lines, defineHeadings(headings)))
  const sections: Section[] = toSections(parts)
  const work = parts.filter(({ kind }) => kind === 'experience').flatMap((part) => parseWork(part.lines, asOf))
  const intervals = work.flatMap((entry) => intervalOf(entry, asOf) ?? [])
  return {
    document,
    sections,
    basics: { profiles: [] },
    work,
    skills: [],
    education: [],
    projects: [],
    certificates: [],
    languages: [],
    totalMonths: intervals.length > 0 ? countMonths(intervals) : null,
    gaps: [],
    isCv: true,
    unassigned: [],
    messages: [],
  }
}
