/** Categories whose terms are seldom heard in other trades. */
export const technicalCategories: ReadonlySet<string> = new Set([
  'api',
  'architecture',
  'database',
  'messaging',
  'observability',
  'testing',
  'ci-cd',
  'cache',
])
