import type { Span } from './common.ts'
import type { Seniority } from './resume.ts'
import type { SkillId } from './skills.ts'

export interface JobRequirement extends Span {
  /** Any one of these is enough. */
  readonly anyOf: readonly SkillId[]
  /** What the vocabulary calls these skills. */
  readonly names: readonly string[]
  /** "or similar": a substitute is welcome. */
  readonly open: boolean
  readonly tier: 'required' | 'preferred'
  readonly minYears?: number
  readonly quote: string
}

export interface JobDescription {
  readonly text: string
  readonly requirements: readonly JobRequirement[]
  readonly minYears?: number
  readonly seniority?: Seniority
  /** Conditions that are shown and never scored: visa, travel, place, clearance. */
  readonly constraints: readonly Span[]
  /** Skills the advertisement says are not needed. */
  readonly excluded: readonly SkillId[]
}

export interface JobMatch {
  /** 0 to 100; `null` when the advertisement asks for no skill that the vocabulary knows. */
  readonly score: number | null
  readonly requirements: readonly (JobRequirement & {
    readonly status: 'met' | 'partial' | 'missing'
    /** Spans in the CV. */
    readonly evidence: readonly Span[]
  })[]
  readonly minYears?: number
  readonly totalYears?: number
  readonly seniority?: Seniority
  readonly constraints: readonly string[]
  readonly excluded: readonly SkillId[]
}
