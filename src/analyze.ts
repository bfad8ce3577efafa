import * as z from 'zod/mini'
import { readDocument } from './document/read-document.ts'
import { matchJob } from './job/match-job.ts'
import { parseJob } from './job/parse-job.ts'
import { currentMonth, monthSchema, parseOptions, type ReadOptions, readOptionsSchema } from './options.ts'
import { buildReport } from './report/build-report.ts'
import { type ParseOptions, parseResume } from './resume/parse-resume.ts'
import type { Findings } from './score/findings.ts'
import { type ScoreOptions, scoreResume as scoreCriteria } from './score/score-resume.ts'
import { scoringVersion } from './score/scoring-version.ts'
import { backendTaxonomy } from './skills/backend-taxonomy.ts'
import { findSkills } from './skills/find-skills.ts'
import type { Taxonomy } from './skills/taxonomy.ts'
import { askQuestions } from './suggest/ask-questions.ts'
import { suggestChanges } from './suggest/suggest-changes.ts'
import type { CvDocument, JobDescription, Month, Report, Resume } from './types.ts'

/** What may be said about scoring a CV. */
export interface ScoreResumeOptions extends ScoreOptions {
  /** The month up to which open-ended work counts; default: the current one. */
  readonly asOf?: Month | undefined
  /** A job advertisement to match the CV against. */
  readonly job?: string | JobDescription | undefined
  /** The vocabulary; default: `backendTaxonomy`. */
  readonly taxonomy?: Taxonomy | undefined
}

export interface AnalyzeOptions extends ReadOptions, ScoreResumeOptions, Pick<ParseOptions, 'headings'> {}

const scoreOptionsShape = {
  asOf: z.optional(monthSchema),
  job: z.optional(
    z.union([z.string(), z.custom<JobDescription>((value) => typeof value === 'object' && value !== null)]),
  ),
  taxonomy: z.optional(z.custom<Taxonomy>((value) => typeof value === 'object' && value !== null && 'skills' in value)),
  weights: z.optional(z.record(z.string(), z.number().check(z.nonnegative()))),
  criteria: z.optional(z.array(z.custom<NonNullable<ScoreOptions['criteria']>[number]>())),
}

const analyzeOptionsSchema = z.strictObject({
  ...readOptionsSchema.shape,
  ...scoreOptionsShape,
  headings: z.optional(z.custom<ParseOptions['headings']>()),
})
const scoreOptionsSchema = z.strictObject(scoreOptionsShape)

/**
 * Reads a CV and scores it: the skills with their evidence, where each point comes from, and what to write instead.
 *
 * The same bytes and options give the same report; without `asOf` it also depends on the current month.
 *
 * @param input - The bytes of a PDF, DOCX or text file, or the text itself.
 * @param options - All optional; see `AnalyzeOptions`.
 * @returns The report. A document that is no CV has the score `null`.
 * @throws {CvError} When there can be no report; `code` says why.
 * @example
 * const { score, skills } = await analyzeCv('Jane Roe\n\nSkills\nJava (expert), SQL', { asOf: '2026-11' })
 */
export async function analyzeCv(
  input: Uint8Array | ArrayBuffer | Blob | string,
  options: AnalyzeOptions = {},
): Promise<Report> {
  const { limits, password, signal, headings, ...scoring } = parseOptions(analyzeOptionsSchema, options)
  const document = await readDocument(input, { limits, password, signal })
  const asOf = scoring.asOf ?? currentMonth()
  return reportOn(parseResume(document, { asOf, headings }), { ...scoring, asOf, headings })
}

/**
 * Scores a CV that is already parsed.
 *
 * @param resume - What `parseResume` gave.
 * @throws {CvError} `INVALID_OPTIONS`.
 */
export function scoreResume(resume: Resume, options: ScoreResumeOptions = {}): Report {
  return reportOn(resume, parseOptions(scoreOptionsSchema, options))
}

type Scoring = ScoreResumeOptions & Pick<ParseOptions, 'headings'>

function reportOn(resume: Resume, options: Scoring): Report {
  const { asOf = currentMonth(), job, taxonomy = backendTaxonomy, headings, ...scoring } = options
  const findings = findingsIn(resume, taxonomy, asOf)
  const result = scoreCriteria(findings, scoring)
  const rescore = (document: CvDocument): number | null =>
    scoreCriteria(findingsIn(parseResume(document, { asOf, headings }), taxonomy, asOf), scoring).score
  return buildReport({
    ...result,
    ...findings,
    suggestions: result.score === null ? [] : suggestChanges(findings, { score: result.score, rescore }),
    questions: result.score === null ? [] : askQuestions(findings),
    job: job === undefined ? undefined : matchJob(descriptionOf(job, taxonomy), findings, taxonomy),
    taxonomyVersion: taxonomy.version,
    scoringVersion,
  })
}

function findingsIn(resume: Resume, taxonomy: Taxonomy, asOf: Month): Findings {
  return { resume, ...findSkills(resume, taxonomy, { asOf }), asOf }
}

function descriptionOf(job: string | JobDescription, taxonomy: Taxonomy): JobDescription {
  return typeof job === 'string' ? parseJob(job, { taxonomy }) : job
}
