import type { Message, Month } from './common.ts'
import type { CvDocument } from './document.ts'
import type { JobMatch } from './job.ts'
import type { Resume } from './resume.ts'
import type { CriterionResult, Question, ScoredSection, SectionScore, Suggestion } from './score.ts'
import type { Mention, SkillFinding } from './skills.ts'

export type Band = 'strong' | 'solid' | 'developing' | 'sparse'

export interface Report {
  /** 0 to 100 with two decimals; `null` when the document is not a CV. */
  readonly score: number | null
  readonly band: Band | null
  readonly sections: Readonly<Record<ScoredSection, SectionScore>>
  readonly criteria: readonly CriterionResult[]
  readonly skills: readonly SkillFinding[]
  /** Mentions that are negated, wished for, or somebody else's. */
  readonly notClaimed: readonly Mention[]
  /** How many skills each category holds. */
  readonly categories: Readonly<Record<string, number>>
  readonly job?: JobMatch
  readonly suggestions: readonly Suggestion[]
  readonly questions: readonly Question[]
  readonly messages: readonly Message[]
  /** Findings on hidden text, text that addresses a machine, and stuffing. */
  readonly integrity: readonly Message[]
  /** The parsed CV; its document is the report's own. */
  readonly resume: Omit<Resume, 'document'>
  readonly document: CvDocument
  readonly asOf: Month
  readonly versions: { readonly library: string; readonly taxonomy: string; readonly scoring: string }
}
