import type { Month, Span } from './common.ts'
import type { SectionKind, SkillLevel } from './resume.ts'

export type SkillId = string

/** The areas of backend work. */
export type SkillCategory =
  | 'language'
  | 'framework'
  | 'data-access'
  | 'database'
  | 'search-and-analytics'
  | 'cache'
  | 'messaging'
  | 'api'
  | 'identity'
  | 'server'
  | 'cloud'
  | 'containers'
  | 'infrastructure-as-code'
  | 'ci-cd'
  | 'build'
  | 'observability'
  | 'testing'
  | 'security'
  | 'architecture'
  | 'cs-basics'
  | 'os-and-network'
  | 'version-control'
  | 'front-end'
  | 'tools'
  | 'ai'
  | 'method'
  | 'soft-skill'

/** One skill as compiled into a taxonomy. */
export interface Skill {
  readonly id: SkillId
  readonly name: string
  readonly category: string
  readonly implies: readonly SkillId[]
  readonly broader?: SkillId
}

export type Polarity = 'asserted' | 'negated' | 'aspirational' | 'other'

/** A place in the CV where a skill is named. */
export interface Mention extends Span {
  readonly skill: SkillId
  readonly text: string
  readonly section: SectionKind
  /** Index into `resume.work` of the entry it stands in. */
  readonly entry?: number
  /** Index into `resume.projects` of the project it stands in. */
  readonly project?: number
  readonly matchedBy: 'name' | 'alias' | 'pattern' | 'fuzzy'
  readonly polarity: Polarity
  readonly level?: SkillLevel
  readonly levelText?: string
  readonly years?: number
  /** As written; of several versions all: "8/11/17", "2 → 15". */
  readonly version?: string
}

/** One skill of the candidate with everything the CV says about it. */
export interface SkillFinding {
  readonly id: SkillId
  readonly name: string
  readonly category: string
  /** `listed`: only named in a list; `used`: named in a work or project entry; `proved`: in a highlight with an outcome. */
  readonly strength: 'listed' | 'used' | 'proved'
  readonly level?: SkillLevel
  readonly levelText?: string
  readonly statedYears?: number
  /** Months of the dates printed beside it, or else of the dated work entries that name it; overlaps count once. */
  readonly months?: number
  readonly firstUsed?: Month
  readonly lastUsed?: Month
  /** Named in an entry that goes on until now, or with dates that do. */
  readonly current: boolean
  /** Asserted mentions, in the order of the text. Empty when the skill is only implied. */
  readonly mentions: readonly Mention[]
  /** Skills named in the CV that imply this one; present only when it is never named itself. */
  readonly impliedBy?: readonly SkillId[]
}
