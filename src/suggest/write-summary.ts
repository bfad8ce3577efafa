import { targets } from '../data/targets.ts'
import type { CriterionInput } from '../score/criterion.ts'
import { findDeveloperRole } from '../score/find-developer-role.ts'
import { findDomain } from '../score/find-domain.ts'
import { findOpeningVerb } from '../score/find-opening-verb.ts'
import { findStatedYears } from '../score/find-stated-years.ts'
import { type VerbForms, verbForms } from '../score/verb-forms.ts'
import { listOf } from './list-of.ts'
import { numberInWords } from './number-in-words.ts'
import { spellingOf } from './rewriting/spelling-of.ts'

/** Verbs and skills in a summary; the article's example has three of each. */
const VERBS = 3
const SKILLS = 4

/** Whether the CV shows enough to write a summary from: software work, and skills in it. */
export function hasFactsForSummary(input: CriterionInput): boolean {
  return input.used.length >= targets.summaryTechnologies
}

/** "Backend developer with five years of experience designing, building and automating software for EdTech companies. Proficient in …" */
export function writeSummary(input: CriterionInput): string {
  return `${roleOf(input)} with ${yearsOf(input)} of experience ${listOf(gerundsOf(input))} software for ${domainOf(input)}. ${writeTechnologies(input)}`
}

/** "Proficient in Go, PostgreSQL and Kafka.": the skills that are best shown. */
export function writeTechnologies(input: CriterionInput): string {
  const named = new Set(input.summary?.technologies.map(({ skill }) => skill) ?? [])
  const best = [...input.used]
    .sort((a, b) => Number(b.proved) - Number(a.proved) || (b.skill.months ?? 0) - (a.skill.months ?? 0))
    .filter(({ skill }) => !named.has(skill.id) || named.size >= targets.summaryTechnologies)
    .slice(0, SKILLS)
  return `Proficient in ${listOf(best.map(({ skill }) => skill.name))}.`
}

/** The title of the latest software work, as written there; else the headline's. */
function roleOf(input: CriterionInput): string {
  const { resume } = input
  const titles = [...input.work.entries.map((index) => resume.work[index]?.position), resume.basics.label]
  const title = titles.find((candidate) => candidate !== undefined && findDeveloperRole(candidate, true))
  return title === undefined ? '[role]' : sentenceCase(title.split(/ (?:at|@|–|-|—|\|) |[,(|]/)[0]?.trim() ?? title)
}

/** Only the capitals of ordinary title words go: "Senior PHP Developer" → "Senior PHP developer". */
function sentenceCase(title: string): string {
  const ordinary =
    / (?:Back|Full|End|Stack|Backend|Software|Web|Developer|Engineer|Programmer|Architect|Lead|Senior|Junior|Principal|Staff|Platform|Data|Cloud|Systems|Application|Applications|Administrator|Consultant|Intern|Manager|Reliability|Site|Mobile|Team|Technical|Tech)(?![\p{L}])/gu
  return title
    .replace(ordinary, (word) => word.toLowerCase())
    .replace(/-(?:End|Stack)\b/g, (word) => word.toLowerCase())
}

/** As the summary states them; else counted from the dated entries, in whole years. */
function yearsOf(input: CriterionInput): string {
  const { summary } = input
  const stated = summary && findStatedYears(summary.text)
  const written = summary && stated ? summary.text.slice(stated.start, stated.end) : ''
  if (/years?$/.test(written)) return written
  const months = input.resume.totalMonths
  if (months === null) return '[n] years'
  const years = Math.floor(months / 12)
  return years > 0 ? `${numberInWords(years)} ${years === 1 ? 'year' : 'years'}` : `${numberInWords(months)} months`
}

/** Verbs that open the candidate's own highlights, of building and improving first. */
function gerundsOf(input: CriterionInput): string[] {
  const spelling = spellingOf(input.resume.document.text)
  const gerundOf = (forms: VerbForms, particle?: string) => (particle ? `${forms.gerund} ${particle}` : forms.gerund)
  const rows = input.work.highlights.flatMap(({ text }) => findOpeningVerb(text)?.row ?? [])
  const fitting = rows.filter(({ base }) => softwareVerbs.has(base))
  const gerunds = [...new Set(fitting.map((row) => gerundOf(verbForms(row, spelling), row.particle)))].slice(0, VERBS)
  return gerunds.length >= targets.summaryVerbs
    ? gerunds
    : [...new Set([...gerunds, 'building', 'maintaining'])].slice(0, VERBS)
}

/** Verbs that can be said of software as a whole. */
const softwareVerbs = new Set(
  'architect build create deliver deploy design develop engineer enhance extend implement improve launch maintain migrate modernise optimise operate rebuild redesign refactor run scale secure ship test'.split(
    ' ',
  ),
)

/** The field that the summary or the experience names; a blank when none does. */
function domainOf(input: CriterionInput): string {
  const { summary } = input
  const highlights = input.work.highlights
  for (const text of [summary?.text ?? '', ...highlights.map((highlight) => highlight.text)]) {
    const domain = findDomain(text)
    if (domain) return `${text.slice(domain.start, domain.end)} companies`
  }
  return '[domain] companies'
}
