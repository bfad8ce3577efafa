import * as z from 'zod/mini'
import { type CvInput, readDocument } from './document/read-document.ts'
import { matchJob } from './job/match-job.ts'
import { parseJob } from './job/parse-job.ts'
import { checkMade, currentMonth, monthSchema, parseOptions, type ReadOptions, readOptionsSchema } from './options.ts'
import { buildReport } from './report/build-report.ts'
import { remembering } from './resume/lines/remembered.ts'
import { type ParseOptions, parseOptionsSchema, parseResume } from './resume/parse-resume.ts'
import type { Criterion } from './score/criterion.ts'
import { findStuffing } from './score/find-stuffing.ts'
import type { Findings } from './score/findings.ts'
import { gatherEvidence } from './score/gather-evidence.ts'
import { type ScoreOptions, scoreResume as scoreCriteria } from './score/score-resume.ts'
import { scoringVersion } from './score/scoring-version.ts'
import { findSkills } from './skills/find-skills.ts'
import { backendTaxonomy } from './skills/vocabulary/backend-taxonomy.ts'
import type { Taxonomy } from './skills/vocabulary/taxonomy.ts'
import { askQuestions } from './suggest/ask-questions.ts'
import { checkWording } from './suggest/check-wording.ts'
import { dropSuggested } from './suggest/drop-suggested.ts'
import { findBareEntries } from './suggest/find-bare-entries.ts'
import { findUnnamedResponsibilities } from './suggest/find-unnamed-responsibilities.ts'
import { suggestChanges } from './suggest/suggest-changes.ts'
import type { CvDocument, JobDescription, Message, Month, Report, Resume } from './types.ts'

/** What may be said about scoring a CV. */
export interface ScoreResumeOptions extends ScoreOptions {
  /** The month up to which open-ended work counts; default: the current one. */
  readonly asOf?: Month | undefined
  /** A job advertisement to match the CV against. */
  readonly job?: string | JobDescription | undefined
  /** The vocabulary; default: `backendTaxonomy`. */
  readonly taxonomy?: Taxonomy | undefined
  /** Whether to look for what to write instead, which takes most of the time; default: true. */
  readonly suggestions?: boolean | undefined
}

export interface AnalyzeOptions extends ReadOptions, ScoreResumeOptions, Pick<ParseOptions, 'headings'> {}

const scoreOptionsShape = {
  asOf: z.optional(monthSchema),
  job: z.optional(
    z.custom<string | JobDescription>(isJob, 'expected the text of an advertisement, or what parseJob gave'),
  ),
  taxonomy: z.optional(z.custom<Taxonomy>(isTaxonomy, 'expected what defineTaxonomy gave')),
  weights: z.optional(z.record(z.string(), z.number().check(z.nonnegative()))),
  criteria: z.optional(z.array(z.custom<Criterion>(isCriterion, 'expected a criterion: id, section and evaluate'))),
  suggestions: z.optional(z.boolean()),
}

export const analyzeOptionsSchema = z.strictObject({
  ...readOptionsSchema.shape,
  ...scoreOptionsShape,
  headings: parseOptionsSchema.shape.headings,
})
const scoreOptionsSchema = z.strictObject(scoreOptionsShape)

function isJob(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : isObject(value) && Array.isArray(value['requirements'])
}

function isTaxonomy(value: unknown): boolean {
  return isObject(value) && value['skills'] instanceof Map && isObject(value['forms'])
}

function isCriterion(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    ['skills', 'experience', 'summary'].includes(String(value['section'])) &&
    typeof value['evaluate'] === 'function'
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * Takes a CV through the rooms, one after another, in the caller's own thread.
 *
 * @throws {CvError} When there can be no report; `code` says why.
 */
export async function analyze(input: CvInput, options: AnalyzeOptions = {}): Promise<Report> {
  const { limits, password, signal, readers, headings, ...scoring } = parseOptions(analyzeOptionsSchema, options)
  const document = await readDocument(input, { limits, password, signal, readers })
  const asOf = scoring.asOf ?? currentMonth()
  return remembering(() => reportOn(parseResume(document, { asOf, headings }), { ...scoring, asOf, headings }))
}

/**
 * Scores a CV that is already parsed.
 *
 * @param resume - What `parseResume` gave.
 * @throws {CvError} `INVALID_OPTIONS`, also for what is no parsed CV.
 */
export function scoreResume(resume: Resume, options: ScoreResumeOptions = {}): Report {
  const scoring = parseOptions(scoreOptionsSchema, options)
  checkMade(
    'resume',
    resume,
    { document: 'object', sections: 'array', work: 'array', skills: 'array', basics: 'object' },
    'parseResume',
  )
  return remembering(() => reportOn(resume, scoring))
}

type Scoring = ScoreResumeOptions & Pick<ParseOptions, 'headings'>

function reportOn(resume: Resume, options: Scoring): Report {
  const {
    asOf = currentMonth(),
    job,
    taxonomy = backendTaxonomy,
    headings,
    suggestions: wanted = true,
    ...scoring
  } = options
  const findings = findingsIn(resume, taxonomy, asOf)
  const result = scoreCriteria(findings, scoring)
  const rescore = (document: CvDocument): number | null =>
    scoreCriteria(findingsIn(parseResume(document, { asOf, headings }), taxonomy, asOf), scoring).score
  const suggestions = wanted && result.score !== null ? suggestChanges(findings, { score: result.score, rescore }) : []
  return buildReport({
    ...result,
    resume,
    asOf,
    skills: findings.skills,
    notClaimed: findings.notClaimed,
    messages: [
      ...result.messages,
      ...findStuffing(findings),
      ...reviewExperience(findings),
      ...dropSuggested(checkWording(resume), suggestions),
    ],
    suggestions,
    questions: result.score === null ? [] : askQuestions(findings),
    job: job === undefined ? undefined : matchJob(descriptionOf(job, taxonomy), findings, taxonomy),
    taxonomyVersion: taxonomy.version,
    scoringVersion,
  })
}

function reviewExperience(findings: Findings): Message[] {
  const evidence = gatherEvidence(findings)
  return [...findBareEntries(evidence), ...findUnnamedResponsibilities(evidence)]
}

function findingsIn(resume: Resume, taxonomy: Taxonomy, asOf: Month): Findings {
  return { resume, ...findSkills(resume, taxonomy, { asOf }), asOf, taxonomy }
}

function descriptionOf(job: string | JobDescription, taxonomy: Taxonomy): JobDescription {
  return typeof job === 'string' ? parseJob(job, { taxonomy }) : job
}
