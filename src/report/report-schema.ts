import * as z from 'zod/mini'
import { monthSchema, sectionKindSchema } from '../options.ts'

const offset = z.int().check(z.nonnegative())
const spanShape = { start: offset, end: offset }
const span = z.strictObject(spanShape)
const date = z.string().check(z.regex(/^\d{4}(?:-\d{2})?$/))
const dateRangeShape = {
  startDate: z.optional(date),
  endDate: z.optional(z.union([date, z.literal('present')])),
  dateText: z.optional(span),
}
const share = z.number().check(z.minimum(0), z.maximum(1))
const points = z.number().check(z.minimum(0), z.maximum(100))
const level = z.enum(['beginner', 'intermediate', 'advanced', 'expert'])
const scoredSection = z.enum(['skills', 'experience', 'summary'])
const seniority = z.enum(['intern', 'junior', 'mid', 'senior', 'lead'])

const message = z.strictObject({
  code: z.string(),
  level: z.enum(['info', 'warning', 'error']),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  wording: z.optional(z.string()),
  span: z.optional(span),
})

const document = z.strictObject({
  format: z.enum(['pdf', 'docx', 'text']),
  text: z.string(),
  pages: offset,
  lines: z.array(
    z.strictObject({
      ...spanShape,
      page: offset,
      column: offset,
      size: z.optional(z.number()),
      bold: z.optional(z.boolean()),
      heading: z.optional(offset),
      item: z.optional(z.boolean()),
      depth: z.optional(offset),
      left: z.optional(z.number()),
      gap: z.optional(z.number()),
    }),
  ),
  furniture: z.array(span),
  links: z.array(z.strictObject({ url: z.string(), span: z.optional(span) })),
  hidden: z.array(z.strictObject({ kind: z.string(), text: z.string(), page: offset })),
  messages: z.array(message),
})

const resume = z.strictObject({
  language: z.optional(z.string()),
  sections: z.array(
    z.strictObject({ ...spanShape, kind: sectionKindSchema, heading: z.optional(span), confidence: share }),
  ),
  basics: z.strictObject({
    name: z.optional(z.string()),
    label: z.optional(z.string()),
    email: z.optional(z.string()),
    phone: z.optional(z.string()),
    location: z.optional(z.string()),
    profiles: z.array(z.string()),
  }),
  summary: z.optional(span),
  work: z.array(
    z.strictObject({
      ...spanShape,
      ...dateRangeShape,
      name: z.optional(z.string()),
      position: z.optional(z.string()),
      location: z.optional(z.string()),
      months: z.optional(offset),
      highlights: z.array(span),
      group: z.optional(offset),
      confidence: share,
    }),
  ),
  skills: z.array(
    z.strictObject({
      ...spanShape,
      name: z.optional(z.string()),
      stance: z.optional(z.enum(['negated', 'aspirational'])),
      items: z.array(
        z.strictObject({
          ...spanShape,
          level: z.optional(level),
          levelText: z.optional(z.string()),
          years: z.optional(z.number()),
        }),
      ),
    }),
  ),
  education: z.array(
    z.strictObject({
      ...spanShape,
      ...dateRangeShape,
      institution: z.optional(z.string()),
      studyType: z.optional(z.string()),
    }),
  ),
  projects: z.array(
    z.strictObject({ ...spanShape, ...dateRangeShape, name: z.optional(z.string()), highlights: z.array(span) }),
  ),
  certificates: z.array(z.strictObject({ ...spanShape, ...dateRangeShape, name: z.string() })),
  languages: z.array(z.strictObject({ ...spanShape, language: z.string(), fluency: z.optional(z.string()) })),
  totalMonths: z.nullable(offset),
  gaps: z.array(z.strictObject({ start: monthSchema, end: monthSchema })),
  seniority: z.optional(seniority),
  isCv: z.boolean(),
  unassigned: z.array(span),
  messages: z.array(message),
})

const mention = z.strictObject({
  ...spanShape,
  skill: z.string(),
  text: z.string(),
  section: sectionKindSchema,
  entry: z.optional(offset),
  project: z.optional(offset),
  matchedBy: z.enum(['name', 'alias', 'pattern', 'fuzzy']),
  polarity: z.enum(['asserted', 'negated', 'aspirational', 'other']),
  level: z.optional(level),
  levelText: z.optional(z.string()),
  years: z.optional(z.number()),
  version: z.optional(z.string()),
})

const skill = z.strictObject({
  id: z.string(),
  name: z.string(),
  category: z.string(),
  strength: z.enum(['listed', 'used', 'proved']),
  level: z.optional(level),
  levelText: z.optional(z.string()),
  statedYears: z.optional(z.number()),
  months: z.optional(offset),
  firstUsed: z.optional(monthSchema),
  lastUsed: z.optional(monthSchema),
  current: z.boolean(),
  mentions: z.array(mention),
  impliedBy: z.optional(z.array(z.string())),
})

const job = z.strictObject({
  score: z.nullable(points),
  requirements: z.array(
    z.strictObject({
      ...spanShape,
      anyOf: z.array(z.string()),
      names: z.array(z.string()),
      open: z.boolean(),
      tier: z.enum(['required', 'preferred']),
      minYears: z.optional(z.number()),
      quote: z.string(),
      status: z.enum(['met', 'partial', 'missing']),
      evidence: z.array(span),
    }),
  ),
  minYears: z.optional(z.number()),
  totalYears: z.optional(z.number()),
  seniority: z.optional(seniority),
  constraints: z.array(z.string()),
  excluded: z.array(z.string()),
})

/** The shape of a report, strict: a field that is not named here is an error. Parse reports that were stored as JSON. */
export const reportSchema = z.strictObject({
  score: z.nullable(points),
  band: z.nullable(z.enum(['strong', 'solid', 'developing', 'sparse'])),
  sections: z.record(scoredSection, z.strictObject({ points, max: points })),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      section: scoredSection,
      score: z.nullable(share),
      weight: points,
      points,
      max: points,
      explanation: message,
      evidence: z.array(span),
    }),
  ),
  skills: z.array(skill),
  notClaimed: z.array(mention),
  categories: z.record(z.string(), offset),
  job: z.optional(job),
  suggestions: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      criterion: z.string(),
      section: scoredSection,
      severity: z.enum(['high', 'medium', 'low']),
      gain: z.number(),
      target: z.optional(span),
      at: z.optional(offset),
      before: z.optional(z.string()),
      after: z.string(),
      slots: z.array(z.string()),
      note: message,
      evidence: z.array(span),
    }),
  ),
  questions: z.array(z.strictObject({ skill: z.optional(z.string()), text: message, evidence: z.array(span) })),
  messages: z.array(message),
  integrity: z.array(message),
  resume,
  document,
  asOf: monthSchema,
  versions: z.strictObject({ library: z.string(), taxonomy: z.string(), scoring: z.string() }),
})
