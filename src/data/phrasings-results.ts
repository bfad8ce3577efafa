import type { VerbKind } from './action-verbs.ts'

/** Verbs that tell of a change themselves: "reduced the bill" wants " by [n] %" and no second change. */
export const changeVerbs: ReadonlySet<string> = new Set(
  'accelerate boost cut decrease enhance grow improve increase lower raise reduce shorten shrink speed'.split(' '),
)

/** Those of them that are said of things as well, which cannot be measured: "improved the pipeline". */
export const looseChanges: ReadonlySet<string> = new Set(['enhance', 'improve'])

/** Verbs that state a result by themselves; nothing is added to them. */
export const resultVerbs: ReadonlySet<string> = new Set(['achieve', 'double', 'halve', 'save', 'triple'])

export interface ResultRow {
  /** Base forms of the verb, or words of the thing in the singular, that tell what kind of work it was. */
  readonly words: ReadonlySet<string>
  readonly phrases: readonly ResultPhrase[]
}

/** The shapes of a result, and what each of them asks the candidate to say. */
export const resultAsks = {
  'catching [n] defects before release': 'what it caught',
  'covering [n] % of [what]': 'how much it covers',
  'cutting [what] by [n] %': 'what became faster, cheaper or rarer',
  'cutting [what] from [n] to [n] hours': 'what became faster',
  'cutting [what] from [n] to [n] minutes': 'what became faster',
  'cutting [what] from [n] to [n] seconds': 'what became faster',
  'cutting [what] from [n] to [n] weeks': 'what became faster',
  'delivering [n] releases a year': 'what the team delivered',
  'for [n] users': 'how many people rely on it',
  'keeping [what] at [n] %': 'how well it ran',
  'raising [what] by [n] %': 'what became better',
  'running [n] jobs a day': 'how much it runs',
  'saving [n] hours a month': 'how much time it saves',
  'saving [n] hours a week': 'how much time it saves',
  'serving [n] requests a day': 'how much traffic it carries',
  'serving [n] users a day': 'how many people rely on it',
  'used by [n] colleagues': 'who uses it',
  'used by [n] customers': 'who uses it',
  'used by [n] developers': 'who uses it',
  'used by [n] teams': 'who uses it',
  '[n] records in all': 'how much data it holds',
} as const

export type ResultPhrase = keyof typeof resultAsks

/**
 * Results to add to a highlight that states none, by the kind of work; the first row that knows a word counts. What was
 * gained is for the candidate to say: only the shape of a result is given, never the thing or the number.
 */
export const resultsOfWork: readonly ResultRow[] = [
  {
    words: new Set('test testing unit-test suite coverage qa review'.split(' ')),
    phrases: ['catching [n] defects before release', 'covering [n] % of [what]'],
  },
  {
    words: new Set('document documentation runbook manual readme specification wiki'.split(' ')),
    phrases: ['saving [n] hours a month', 'used by [n] teams'],
  },
  {
    words: new Set('mentor coach train teach tutor onboard onboarding training mentoring'.split(' ')),
    phrases: ['cutting [what] from [n] to [n] weeks', 'raising [what] by [n] %'],
  },
  { words: new Set('team squad guild chapter'.split(' ')), phrases: ['delivering [n] releases a year'] },
  {
    words: new Set(
      'fix resolve debug troubleshoot diagnose issue bug incident ticket problem outage defect error support monitor monitoring alerting backup recovery'.split(
        ' ',
      ),
    ),
    phrases: ['cutting [what] from [n] to [n] hours', 'cutting [what] by [n] %'],
  },
  {
    words: new Set('reliability availability uptime'.split(' ')),
    phrases: ['keeping [what] at [n] %', 'raising [what] by [n] %'],
  },
  {
    words: new Set(
      'automate automation script pipeline ci cd ci/cd deployment job cron batch playbook tooling'.split(' '),
    ),
    phrases: ['saving [n] hours a week', 'cutting [what] from [n] to [n] minutes', 'running [n] jobs a day'],
  },
  {
    words: new Set(
      (
        'migrate migration optimise optimize refactor refactoring rewrite redesign tune upgrade replace cache caching index ' +
        'query performance latency throughput modernise modernize consolidate containerise containerize move port split decompose extract'
      ).split(' '),
    ),
    phrases: ['cutting [what] by [n] %', 'cutting [what] from [n] to [n] seconds', 'saving [n] hours a month'],
  },
  {
    words: new Set('security compliance encryption vulnerability'.split(' ')),
    phrases: ['covering [n] % of [what]', 'cutting [what] by [n] %'],
  },
  {
    words: new Set('login authentication authorisation authorization sso sign-on identity'.split(' ')),
    phrases: ['for [n] users', 'used by [n] customers'],
  },
  {
    words: new Set('database schema table collection warehouse'.split(' ')),
    phrases: ['[n] records in all', 'cutting [what] by [n] %'],
  },
  {
    words: new Set(
      'api endpoint service microservice webhook interface backend integration gateway resolver server cluster'.split(
        ' ',
      ),
    ),
    phrases: ['serving [n] requests a day', 'used by [n] customers', 'used by [n] teams'],
  },
  {
    words: new Set('library sdk framework package tool contract standard guideline template environment'.split(' ')),
    phrases: ['used by [n] teams', 'used by [n] developers'],
  },
  {
    words: new Set('architecture infrastructure platform system'.split(' ')),
    phrases: ['serving [n] users a day', 'used by [n] teams', 'cutting [what] by [n] %'],
  },
  {
    words: new Set(
      'feature module page portal website site shop app application dashboard form screen product functionality'.split(
        ' ',
      ),
    ),
    phrases: ['used by [n] customers', 'saving [n] hours a week', 'used by [n] colleagues'],
  },
]

/** For work that no row knows, by the kind of its verb. Teaching and talking have no row: a number would be forced on them. */
export const resultPhrases: Readonly<Partial<Record<VerbKind, readonly ResultPhrase[]>>> = {
  build: ['cutting [what] by [n] %', 'saving [n] hours a week', 'used by [n] customers'],
  improve: ['cutting [what] by [n] %', 'saving [n] hours a month', 'raising [what] by [n] %'],
  run: ['saving [n] hours a week', 'cutting [what] by [n] %', 'keeping [what] at [n] %'],
  protect: ['covering [n] % of [what]', 'cutting [what] by [n] %'],
  analyse: ['saving [n] hours a month', 'cutting [what] by [n] %'],
  lead: ['raising [what] by [n] %', 'cutting [what] by [n] %'],
}

/** For a highlight that tells of two deeds: what came of both. */
export const resultOfTwo: ResultPhrase = 'cutting [what] by [n] %'
