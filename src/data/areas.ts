import type { SkillCategory } from '../types.ts'

export interface Area {
  readonly id: string
  readonly label: string
  readonly categories: readonly SkillCategory[]
  /** 2 for what nearly every backend post asks for, 1 for the rest. */
  readonly weight: 1 | 2
}

/**
 * The areas the article names, and which categories of the vocabulary belong to each.
 * Editors, trackers and working methods are left out: they say little about backend work.
 */
export const areas: readonly Area[] = [
  { id: 'languages', label: 'languages', categories: ['language'], weight: 2 },
  {
    id: 'databases',
    label: 'databases',
    categories: ['database', 'data-access', 'search-and-analytics', 'cache'],
    weight: 2,
  },
  { id: 'apis', label: 'APIs', categories: ['api'], weight: 2 },
  { id: 'frameworks', label: 'frameworks', categories: ['framework'], weight: 2 },
  {
    id: 'servers',
    label: 'servers and middleware',
    categories: ['server', 'messaging', 'os-and-network'],
    weight: 2,
  },
  { id: 'front-end', label: 'front-end basics', categories: ['front-end'], weight: 1 },
  { id: 'version-control', label: 'version control', categories: ['version-control'], weight: 1 },
  { id: 'cs-basics', label: 'data structures and algorithms', categories: ['cs-basics'], weight: 1 },
  {
    id: 'delivery',
    label: 'cloud and delivery',
    categories: ['cloud', 'containers', 'infrastructure-as-code', 'ci-cd', 'build', 'observability'],
    weight: 1,
  },
  { id: 'testing', label: 'testing', categories: ['testing'], weight: 1 },
  { id: 'security', label: 'security', categories: ['security', 'identity'], weight: 1 },
  { id: 'architecture', label: 'architecture', categories: ['architecture'], weight: 1 },
]
