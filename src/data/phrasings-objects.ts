export interface ObjectRow {
  /** Last words of the thing that was worked on, in the singular. */
  readonly nouns: readonly string[]
  /** Base forms that can be said of it, the first one that the entry does not use yet is proposed; "a + b" is a pair. */
  readonly verbs: readonly string[]
  /**
   * `done` together by nature: nobody has to name a part of it as their own. `led`: the verbs claim to have led it,
   * which who "participated" did not.
   */
  readonly shared?: 'done' | 'led'
}

/**
 * Which verbs of doing can be said of which things. The verbs claim no more than having done the work;
 * "transformed", "revolutionised" and the like are left out. Verbs differ in no spelling between Britain and America.
 */
export const objectVerbs: readonly ObjectRow[] = [
  {
    nouns:
      'api endpoint service microservice webservice webhook interface backend application app module component feature functionality website site portal shop tool library sdk integration bot crawler scraper worker engine gateway plugin page prototype frontend dashboard software solution product'.split(
        ' ',
      ),
    verbs: ['design + build', 'develop', 'implement', 'create', 'deliver', 'build'],
  },
  { nouns: 'schema model architecture'.split(' '), verbs: ['design', 'define', 'develop'] },
  { nouns: 'database table warehouse store'.split(' '), verbs: ['maintain', 'manage', 'administer', 'run'] },
  {
    nouns: 'query procedure script code report trigger job test suite'.split(' '),
    verbs: ['write', 'develop', 'create', 'maintain'],
  },
  {
    nouns: 'pipeline deployment release build ci cd ci/cd delivery'.split(' '),
    verbs: ['set up + run', 'run', 'manage', 'maintain'],
  },
  {
    nouns: 'infrastructure environment cluster cloud hosting network platform system server operation'.split(' '),
    verbs: ['run', 'operate', 'maintain', 'manage'],
  },
  {
    nouns: 'monitoring alerting logging backup cache caching queue'.split(' '),
    verbs: ['set up', 'run', 'maintain', 'manage'],
  },
  {
    nouns: 'authentication authorisation authorization login encryption'.split(' '),
    verbs: ['implement', 'build', 'set up', 'maintain'],
  },
  {
    nouns: 'bug issue incident ticket problem outage defect error'.split(' '),
    verbs: ['resolve', 'diagnose', 'fix', 'investigate'],
    shared: 'done',
  },
  {
    nouns: 'documentation document runbook guide manual specification'.split(' '),
    verbs: ['write', 'draft', 'maintain', 'produce'],
  },
  {
    nouns: 'team developer engineer intern junior colleague apprentice'.split(' '),
    verbs: ['lead', 'guide', 'coach', 'supervise'],
    shared: 'led',
  },
  {
    nouns: 'performance latency speed scalability reliability availability quality stability throughput uptime'.split(
      ' ',
    ),
    verbs: ['improve', 'monitor', 'measure', 'strengthen'],
    shared: 'done',
  },
  { nouns: 'security compliance'.split(' '), verbs: ['strengthen', 'improve', 'manage', 'review'], shared: 'done' },
  {
    nouns: 'migration rollout upgrade launch project refactoring redesign rewrite implementation rework'.split(' '),
    verbs: ['deliver', 'carry out', 'plan', 'manage'],
  },
  {
    nouns: 'review analysis audit assessment estimate research testing development'.split(' '),
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
  testing: 'test',
  troubleshooting: 'troubleshoot',
  validation: 'validate',
}
