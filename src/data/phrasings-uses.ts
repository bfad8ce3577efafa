import type { SkillCategory } from '../types.ts'

export interface UsePhrasing {
  readonly categories: readonly SkillCategory[]
  /** Base forms of verbs; the first one that the entry does not use yet is proposed. */
  readonly verbs: readonly string[]
  /** What stands between the verb and the skill's name. */
  readonly between: string
}

const build = ['build', 'develop', 'implement', 'create', 'deliver']

/**
 * How a highlight shows a skill at work, by category: "Built [thing] in Go", "Deployed [thing] on AWS".
 * Left out: protocols and logins, which one has to do with whatever one builds.
 */
export const usePhrasings: readonly UsePhrasing[] = [
  { categories: ['language'], verbs: build, between: '[thing] in' },
  {
    categories: ['framework', 'data-access', 'database', 'cache', 'search-and-analytics', 'messaging', 'ai'],
    verbs: build,
    between: '[thing] with',
  },
  { categories: ['cloud', 'server'], verbs: ['deploy', 'run', 'host'], between: '[thing] on' },
  {
    categories: ['containers', 'infrastructure-as-code'],
    verbs: ['deploy', 'automate', 'run'],
    between: '[thing] with',
  },
]
