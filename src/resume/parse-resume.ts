import * as z from 'zod/mini'
import { checkMade, currentMonth, monthSchema, parseOptions, sectionKindSchema } from '../options.ts'
import type { CertificateEntry, CvDocument, LanguageEntry, Month, Resume, SectionKind, WorkEntry } from '../types.ts'
import { isCredential } from './certificates/is-credential.ts'
import { parseCertificates } from './certificates/parse-certificates.ts'
import { checkDates } from './dates/check-dates.ts'
import { countMonths } from './dates/count-months.ts'
import { findGaps } from './dates/find-gaps.ts'
import { intervalOf } from './dates/interval-of.ts'
import { withSeason } from './dates/with-season.ts'
import { parseEducation } from './education/parse-education.ts'
import { findBreaks } from './entries/find-breaks.ts'
import { isCounted } from './entries/is-counted.ts'
import { parseWork } from './entries/parse-work.ts'
import { regroup } from './entries/regroup.ts'
import { isCv } from './is-cv.ts'
import { languageOf } from './language-of.ts'
import { parseLanguages } from './languages/parse-languages.ts'
import { remembering } from './lines/remembered.ts'
import type { TextLine } from './lines/text-line.ts'
import { toTextLines } from './lines/to-text-lines.ts'
import { toParagraphs } from './paragraphs/to-paragraphs.ts'
import { parseBasics } from './parse-basics.ts'
import { parseProjects } from './parse-projects.ts'
import { parseSeniority } from './parse-seniority.ts'
import { findHeadings } from './sections/find-headings.ts'
import { findUnassigned } from './sections/find-unassigned.ts'
import { headingMatcher, type MatchHeading, type OwnHeadings } from './sections/heading-matcher.ts'
import { splitMixed } from './sections/split-mixed.ts'
import { type Part, splitSections } from './sections/split-sections.ts'
import { summarySpan } from './sections/summary-span.ts'
import { toSections } from './sections/to-sections.ts'
import { parseSkillGroups } from './skill-groups/parse-skill-groups.ts'
import { withAssignments } from './with-assignments.ts'

/** What may be said about reading a CV's structure. */
export interface ParseOptions {
  /** The month that "present" means; default: the current one. */
  readonly asOf?: Month | undefined
  /** More headings, whole and by kind. */
  readonly headings?: OwnHeadings | undefined
}

export const parseOptionsSchema = z.strictObject({
  asOf: z.optional(monthSchema),
  headings: z.optional(z.partialRecord(sectionKindSchema, z.array(z.string()))),
})

/**
 * Reads the structure of a CV: its sections, the entries in them, their dates, groups and levels.
 *
 * @param document - What `readDocument` gave.
 * @param options - The month that counts as now, and headings of your own.
 * @returns The résumé; every visible character is in one of its sections or in `unassigned`.
 * @throws {CvError} `INVALID_OPTIONS`.
 * @example
 * const { work, totalMonths } = parseResume(document, { asOf: '2026-11' })
 */
export function parseResume(document: CvDocument, options: ParseOptions = {}): Resume {
  const { asOf = currentMonth(), headings } = parseOptions(parseOptionsSchema, options)
  checkMade('document', document, { text: 'string', lines: 'array', furniture: 'array' }, 'readDocument')
  return remembering(() => parseLines(document, { asOf, headings }))
}

function parseLines(document: CvDocument, { asOf, headings }: ParseOptions & { readonly asOf: Month }): Resume {
  const lines = toTextLines(document)
  const matchHeading = headingMatcher(headings)
  const found = findHeadings(lines, matchHeading)
  const parts = withAssignments(splitSections(lines, found, matchHeading))
  const all = <Entry>(kind: SectionKind, parse: (lines: readonly TextLine[], heading: string) => Entry[]) =>
    parts.filter((part) => part.kind === kind).flatMap((part) => parse(part.lines, headingText(part, document)))

  const sections = toSections(parts)
  const basics = parseBasics(document, linesOf(parts, 'contact'), linesOf(parts, 'other'))
  const work = regroup(parts.filter(({ kind }) => kind === 'experience').map((part) => parseWork(part.lines, asOf)))
  const dated = work.map((entry) => withSeason(entry, document))
  const intervals = dated.flatMap((entry, at) =>
    isCounted(work[at] as WorkEntry, entry, document) ? (intervalOf(entry, asOf) ?? []) : [],
  )
  const totalMonths = intervals.length > 0 ? countMonths(intervals) : null
  const summary = summarySpan(parts)
  const language = languageOf(found, document)
  const education = all('education', parseEducation)
  const gaps = findGaps(dated, [...education, ...findBreaks(lines)], asOf)
  const seniority = parseSeniority(work, document, asOf)
  return {
    document,
    ...(language && { language }),
    sections,
    basics,
    ...(summary && { summary }),
    work,
    skills: all('skills', parseSkillGroups),
    education,
    projects: all('projects', parseProjects),
    certificates: [...all('certificates', parseCertificates), ...all('education', parseCredentials)],
    languages: [...all('languages', parseLanguages), ...personalLanguages(parts, matchHeading)],
    totalMonths,
    gaps,
    ...(seniority && { seniority }),
    isCv: isCv({ text: document.text, parts, basics, work }),
    unassigned: findUnassigned(document, sections),
    messages: checkDates(work, gaps, asOf),
  }
}

/** "Languages known: English, Hindi" among personal details is no section of its own. */
function personalLanguages(parts: readonly Part[], matchHeading: MatchHeading): LanguageEntry[] {
  return parts
    .filter(({ kind }) => kind === 'contact')
    .flatMap((part) => splitMixed(part, matchHeading, ['languages']))
    .flatMap(({ kind, lines }) => (kind === 'languages' ? parseLanguages(lines) : []))
}

/** Certificates among the studies. */
function parseCredentials(lines: readonly TextLine[]): CertificateEntry[] {
  return parseCertificates(toParagraphs(lines).flatMap((row) => (isCredential(row.text) ? row.lines : [])))
}

function linesOf(parts: readonly Part[], kind: SectionKind): TextLine[] {
  return parts.filter((part) => part.kind === kind).flatMap(({ lines }) => lines)
}

function headingText({ heading }: Part, { text }: CvDocument): string {
  return heading ? text.slice(heading.start, heading.end) : ''
}
