/** What one does with a skill of a category: "what have you … ?" Skills of the other categories are "used it for". */
export const questionUses: Readonly<Record<string, string>> = {
  language: 'written in it',
  framework: 'built with it',
  'data-access': 'built with it',
  database: 'stored in it',
  cache: 'kept in it',
  messaging: 'sent through it',
  server: 'served with it',
  cloud: 'run on it',
  containers: 'run with it',
  'infrastructure-as-code': 'set up with it',
  'ci-cd': 'automated with it',
  build: 'built with it',
  testing: 'tested with it',
  'front-end': 'built with it',
}
