import { weights as defaultWeights } from '../data/weights.ts'
import { CvError } from '../errors.ts'
import { message } from '../messages.ts'
import type { Band, CriterionResult, Message, ScoredSection, SectionScore } from '../types.ts'
import { bandOf } from './band-of.ts'
import { criteria as defaultCriteria } from './criteria.ts'
import type { Criterion, CriterionInput, Evaluation } from './criterion.ts'
import type { Findings } from './findings.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { shareWeights } from './share-weights.ts'

export interface ScoreOptions {
  /** Weights by criterion id; what is missing keeps its default. */
  readonly weights?: Readonly<Record<string, number>> | undefined
  readonly criteria?: readonly Criterion[] | undefined
}

export interface Score {
  /** 0 to 100 with two decimals; `null` when the document is not a CV or nothing applies. */
  readonly score: number | null
  readonly band: Band | null
  readonly sections: Readonly<Record<ScoredSection, SectionScore>>
  readonly criteria: readonly CriterionResult[]
  readonly messages: readonly Message[]
}

/**
 * Adds up what the criteria find. The points of the criteria are the score, to the last printed digit.
 *
 * @throws {CvError} `INVALID_OPTIONS` when a criterion has no weight or a weight no criterion, or a score is not 0 to 1.
 */
export function scoreResume(
  findings: Findings,
  { weights = {}, criteria = defaultCriteria }: ScoreOptions = {},
): Score {
  if (!findings.resume.isCv) return { ...sumUp([]), score: null, band: null, messages: [message('NOT_A_CV', {})] }
  const input = gatherEvidence(findings)
  checkNames(weights, criteria)
  const table = { ...defaultWeights, ...weights }
  const evaluated = criteria.map((criterion) => ({
    id: criterion.id,
    section: criterion.section,
    weight: weightOf(table, criterion.id),
    ...evaluate(criterion, input),
  }))
  const shares = shareWeights(evaluated.map((row) => ({ ...row, applies: row.score !== null })))
  const nominal = shareWeights(evaluated.map((row) => ({ ...row, applies: true })))
  const results = evaluated.map((row, index): CriterionResult => {
    const max = shares[index] ?? 0
    return {
      ...row,
      weight: (nominal[index] ?? 0) / 100,
      points: Math.round((row.score ?? 0) * max) / 100,
      max: max / 100,
    }
  })
  return { ...sumUp(results), messages: tellSharedOut(results.filter(({ score }) => score === null)) }
}

function checkNames(weights: Readonly<Record<string, number>>, criteria: readonly Criterion[]): void {
  const known = new Set([...Object.keys(defaultWeights), ...criteria.map(({ id }) => id)])
  const stranger = Object.keys(weights).find((id) => !known.has(id))
  if (stranger !== undefined) throw new CvError('INVALID_OPTIONS', `weights.${stranger}: there is no such criterion`)
}

/** A criterion of the caller's own may give anything; a score outside 0 to 1 would break the sum of the points. */
function evaluate(criterion: Criterion, input: CriterionInput): Evaluation {
  if (isForeign(criterion, input)) {
    return { score: null, explanation: message('NOT_IN_ENGLISH', {}, { level: 'info' }), evidence: [] }
  }
  const { score, explanation, evidence } = criterion.evaluate(input)
  if (score === null || (score >= 0 && score <= 1)) return { score, explanation, evidence }
  throw new CvError('INVALID_OPTIONS', `criteria.${criterion.id}: gave the score ${score}, not 0 to 1 or null`)
}

/** What is not there at all is missing in any language. */
function isForeign({ language, section }: Criterion, { isEnglish, summary }: CriterionInput): boolean {
  return language === 'en' && !isEnglish && (section !== 'summary' || summary !== undefined)
}

function weightOf(table: Readonly<Record<string, number>>, id: string): number {
  const weight = table[id]
  if (weight !== undefined && Number.isFinite(weight) && weight >= 0) return weight
  throw new CvError('INVALID_OPTIONS', `weights.${id}: a number of at least 0 is needed`)
}

function sumUp(criteria: readonly CriterionResult[]): Omit<Score, 'messages'> {
  const sum = (rows: readonly CriterionResult[], field: 'points' | 'max') =>
    rows.reduce((total, row) => total + Math.round(row[field] * 100), 0) / 100
  const sectionScore = (section: ScoredSection): SectionScore => {
    const rows = criteria.filter((row) => row.section === section)
    return { points: sum(rows, 'points'), max: sum(rows, 'max') }
  }
  const score = criteria.some((row) => row.score !== null) ? sum(criteria, 'points') : null
  return {
    score,
    band: score === null ? null : bandOf(score),
    sections: {
      skills: sectionScore('skills'),
      experience: sectionScore('experience'),
      summary: sectionScore('summary'),
    },
    criteria,
  }
}

function tellSharedOut(results: readonly CriterionResult[]): Message[] {
  const foreign = results.filter(({ explanation }) => explanation.code === 'NOT_IN_ENGLISH')
  const weight = foreign.reduce((sum, one) => sum + one.weight, 0)
  const criteria = foreign.map(({ id }) => `“${id}”`).join(', ')
  return [
    ...(foreign.length > 0 ? [message('CRITERIA_NOT_IN_ENGLISH', { criteria, weight }, { level: 'info' })] : []),
    ...results
      .filter((result) => !foreign.includes(result))
      .map(({ id, section, weight }) =>
        message('WEIGHT_SHARED_OUT', { criterion: id, section, weight }, { level: 'info' }),
      ),
  ]
}
