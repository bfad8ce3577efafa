import type { SkillCategory } from '../types.ts'

/** How the lines of a skills section are labelled and ordered, and which categories stand on each. */
export const skillGroupLabels: readonly { readonly label: string; readonly categories: readonly SkillCategory[] }[] = [
  { label: 'Languages', categories: ['language'] },
  { label: 'Frameworks', categories: ['framework'] },
  { label: 'Databases', categories: ['database', 'data-access', 'cache'] },
  { label: 'Search and analytics', categories: ['search-and-analytics'] },
  { label: 'APIs and messaging', categories: ['api', 'messaging'] },
  { label: 'Servers and networks', categories: ['server', 'os-and-network'] },
  {
    label: 'Cloud and delivery',
    categories: ['cloud', 'containers', 'infrastructure-as-code', 'ci-cd', 'build', 'observability'],
  },
  { label: 'Testing', categories: ['testing'] },
  { label: 'Security', categories: ['security', 'identity'] },
  { label: 'Architecture and methods', categories: ['architecture', 'cs-basics', 'method'] },
  { label: 'Frontend', categories: ['front-end'] },
  { label: 'Tools', categories: ['version-control', 'tools', 'ai'] },
]
