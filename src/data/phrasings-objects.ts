export interface ObjectRow {
  /** Last words of the thing that was worked on, in the singular. */
  readonly nouns: readonly string[]
  /** Base forms for who answered for it; the first one that the entry does not use yet is proposed. */
  readonly verbs: readonly string[]
  /** Base forms for who worked on it, where they differ. */
  readonly worked?: readonly string[]
  /**
   * `done` together by nature: nobody has to name a part of it as their own. `led`: the verbs claim to have led it,
   * which who "participated" did not.
   */
  readonly shared?: 'done' | 'led'
}

/**
 * Which verbs of doing can be said of which things. They claim the least that the opening says: who was responsible for
 * a library kept it, and need not have designed or written it. Verbs differ in no spelling between Britain and America.
 */
export const objectVerbs: readonly ObjectRow[] = [
  {
    nouns:
      'api endpoint service microservice webservice webhook interface backend application app module component feature functionality website site portal shop tool library sdk integration bot crawler scraper worker engine gateway plugin page prototype frontend dashboard software solution product'.split(
        ' ',
      ),
    verbs: ['maintain', 'own', 'manage', 'oversee'],
    worked: ['develop', 'implement', 'maintain'],
  },
  {
    nouns: 'schema model architecture authentication authorisation authorization login encryption'.split(' '),
    verbs: ['maintain', 'own', 'manage'],
    worked: ['develop', 'implement', 'maintain'],
  },
  { nouns: 'database table warehouse store'.split(' '), verbs: ['maintain', 'manage', 'administer', 'run'] },
  {
    nouns:
      'query procedure script code report trigger test suite documentation document note runbook guide manual specification'.split(
        ' ',
      ),
    verbs: ['maintain', 'manage', 'own'],
    worked: ['write', 'develop', 'maintain'],
  },
  {
    nouns:
      'job batch pipeline deployment release build ci cd ci/cd delivery monitoring alerting logging backup queue'.split(
        ' ',
      ),
    verbs: ['run', 'maintain', 'manage', 'oversee'],
  },
  {
    nouns: ['cache', 'caching'],
    verbs: ['maintain', 'manage', 'run'],
    worked: ['implement', 'maintain'],
    shared: 'done',
  },
  {
    nouns: 'infrastructure environment cluster cloud hosting network platform system server operation'.split(' '),
    verbs: ['run', 'operate', 'maintain', 'manage'],
    worked: ['develop', 'maintain', 'run'],
  },
  {
    nouns: 'bug issue incident ticket problem outage defect error'.split(' '),
    verbs: ['resolve', 'diagnose', 'fix', 'investigate'],
    shared: 'done',
  },
  {
    nouns: 'team developer engineer intern junior colleague apprentice'.split(' '),
    verbs: ['lead', 'guide', 'coach', 'supervise'],
    shared: 'led',
  },
  {
    nouns:
      'performance latency speed scalability reliability availability quality stability throughput uptime security compliance'.split(
        ' ',
      ),
    verbs: ['manage', 'monitor', 'oversee'],
    worked: ['improve', 'monitor'],
    shared: 'done',
  },
  {
    nouns: 'refactoring redesign rewrite implementation rework'.split(' '),
    verbs: ['carry out', 'manage', 'plan'],
    worked: ['develop', 'carry out'],
  },
  { nouns: 'cost budget spend spending'.split(' '), verbs: ['manage', 'monitor', 'oversee'] },
  { nouns: 'migration rollout upgrade launch audit'.split(' '), verbs: ['carry out', 'manage', 'plan'] },
  { nouns: ['project'], verbs: ['carry out', 'manage', 'plan'], worked: ['develop', 'implement'] },
  {
    nouns:
      'review analysis assessment estimate research testing development administration tuning debugging troubleshooting'.split(
        ' ',
      ),
    verbs: ['carry out', 'run', 'manage', 'plan'],
    shared: 'done',
  },
  { nouns: 'requirement need'.split(' '), verbs: ['gather', 'clarify', 'specify'], shared: 'done' },
  {
    nouns: 'meeting workshop session standup retrospective call training onboarding'.split(' '),
    verbs: ['run', 'plan', 'facilitate'],
    shared: 'led',
  },
  { nouns: 'support maintenance'.split(' '), verbs: ['provide', 'run', 'manage'], shared: 'done' },
]

/** For things that no row knows: says no more than the weak opening did, with a verb. */
export const verbsOfAnything: readonly string[] = ['own', 'run', 'manage', 'oversee']

/** Nouns made of verbs: "maintenance of the API" is "maintained the API". */
export const verbNouns: Readonly<Record<string, string>> = {
  administration: 'administer',
  analysis: 'analyse',
  automation: 'automate',
  building: 'build',
  coding: 'code',
  configuration: 'configure',
  construction: 'construct',
  coordination: 'coordinate',
  creation: 'create',
  debugging: 'debug',
  delivery: 'deliver',
  deployment: 'deploy',
  design: 'design',
  development: 'develop',
  documentation: 'document',
  enhancement: 'enhance',
  evaluation: 'evaluate',
  extension: 'extend',
  implementation: 'implement',
  improvement: 'improve',
  installation: 'install',
  integration: 'integrate',
  introduction: 'introduce',
  investigation: 'investigate',
  maintenance: 'maintain',
  management: 'manage',
  migration: 'migrate',
  modernisation: 'modernise',
  modernization: 'modernise',
  monitoring: 'monitor',
  operation: 'operate',
  optimisation: 'optimise',
  optimization: 'optimise',
  orchestration: 'orchestrate',
  planning: 'plan',
  programming: 'program',
  provisioning: 'provision',
  redesign: 'redesign',
  refactoring: 'refactor',
  replacement: 'replace',
  resolution: 'resolve',
  setup: 'set up',
  specification: 'specify',
  test: 'test',
  testing: 'test',
  troubleshooting: 'troubleshoot',
  validation: 'validate',
}
