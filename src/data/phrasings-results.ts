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

/** The shapes of a result, and what each of them asks the candidate to say. A blank stands once in each: it is filled once. */
export const resultAsks = {
  '[what came of it]': 'what came of it, such as what became faster, cheaper or rarer',
  'catching [n] defects before release': 'what it caught',
  'covering [n] % of [what]': 'how much it covers',
  'cutting [what] by [n] %': 'what became faster, cheaper or rarer',
  'cutting [what] from [n] to [m] hours': 'what became faster',
  'cutting [what] from [n] to [m] minutes': 'what became faster',
  'cutting [what] from [n] to [m] seconds': 'what became faster',
  'delivering [n] releases a year': 'what the team delivered',
  'for [n] users': 'how many people rely on it',
  'holding [n] records': 'how much data it holds',
  'keeping [what] at [n] %': 'how well it ran',
  'raising [what] by [n] %': 'what became better',
  'running [n] jobs a day': 'how much it runs',
  'saving [n] hours a month': 'how much time it saves',
  'saving [n] hours a week': 'how much time it saves',
  'serving [n] requests a day': 'how much traffic it carries',
  'serving [n] users a day': 'how many people rely on it',
  'used by [n] developers': 'who uses it',
  'used by [n] people': 'who uses it',
  'used by [n] teams': 'who uses it',
} as const

export type ResultPhrase = keyof typeof resultAsks

/** Fits whatever was done: the candidate says all of it. */
export const anyResult: ResultPhrase = '[what came of it]'

/** Words that a highlight says already when one of these phrases would say it twice, by the phrase's first word. */
export const saidAlready: Readonly<Record<string, RegExp>> = {
  catching: /\b(?:catch(?:es|ing)?|caught)\b/i,
  covering: /\bcover(?:s|ed|ing|age)?\b/i,
  cutting: /\bcut(?:s|ting)?\b/i,
  delivering: /\bdeliver/i,
  for: / for /i,
  holding: /\b(?:hold(?:s|ing)?|held|records?)\b/i,
  keeping: /\b(?:keep(?:s|ing)?|kept)\b/i,
  raising: /\brais(?:e[ds]?|ing)\b/i,
  running: /\b(?:runs?|ran|running)\b/i,
  saving: /\bsav(?:e[ds]?|ing)\b/i,
  serving: /\b(?:serv(?:e[sd]?|ing)|requests|daily|(?:an?|per) (?:second|minute|hour|day|week|month|year))\b/i,
  used: /\bused by\b|\b(?:users|customers|people|colleagues)\b/i,
}

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
  { words: new Set('team squad guild chapter'.split(' ')), phrases: ['delivering [n] releases a year'] },
  {
    words: new Set('monitor monitoring alerting backup recovery outage incident'.split(' ')),
    phrases: ['cutting [what] from [n] to [m] hours', 'cutting [what] by [n] %'],
  },
  {
    words: new Set('fix resolve debug troubleshoot diagnose issue bug ticket problem defect error support'.split(' ')),
    phrases: ['cutting [what] by [n] %', 'saving [n] hours a month'],
  },
  {
    words: new Set('reliability availability uptime'.split(' ')),
    phrases: ['keeping [what] at [n] %', 'raising [what] by [n] %'],
  },
  {
    words: new Set(
      'automate automation script pipeline ci cd ci/cd deployment job cron batch playbook tooling'.split(' '),
    ),
    phrases: ['saving [n] hours a week', 'cutting [what] from [n] to [m] minutes', 'running [n] jobs a day'],
  },
  {
    words: new Set('optimise optimize tune cache caching index query performance latency throughput'.split(' ')),
    phrases: ['cutting [what] by [n] %', 'cutting [what] from [n] to [m] seconds'],
  },
  {
    words: new Set(
      (
        'migrate migration refactor refactoring rewrite redesign upgrade replace modernise modernize consolidate ' +
        'containerise containerize simplify decompose'
      ).split(' '),
    ),
    phrases: ['cutting [what] by [n] %', 'saving [n] hours a month'],
  },
  {
    words: new Set('security compliance encryption vulnerability'.split(' ')),
    phrases: ['covering [n] % of [what]', 'cutting [what] by [n] %'],
  },
  {
    words: new Set('login authentication authorisation authorization sso sign-on identity'.split(' ')),
    phrases: ['for [n] users', 'used by [n] people'],
  },
  { words: new Set('database schema table collection warehouse'.split(' ')), phrases: ['holding [n] records'] },
  {
    words: new Set('server cluster fleet machine vm host infrastructure'.split(' ')),
    phrases: ['keeping [what] at [n] %', 'cutting [what] by [n] %'],
  },
  {
    words: new Set(
      'api endpoint service microservice webhook interface backend integration gateway resolver'.split(' '),
    ),
    phrases: ['serving [n] requests a day', 'used by [n] teams', 'used by [n] people'],
  },
  {
    words: new Set('library sdk framework package tool contract standard guideline template environment'.split(' ')),
    phrases: ['used by [n] teams', 'used by [n] developers'],
  },
  {
    words: new Set('architecture platform system'.split(' ')),
    phrases: ['serving [n] users a day', 'used by [n] teams'],
  },
  {
    words: new Set(
      'feature module page portal website site shop app application dashboard form screen product functionality report'.split(
        ' ',
      ),
    ),
    phrases: ['used by [n] people', 'used by [n] teams'],
  },
]

/** Kinds of verbs for which any result is asked when no row knows the work. Teaching and talking are not among them: a number would be forced on them. */
export const kindsWithResult: ReadonlySet<VerbKind> = new Set(['build', 'improve', 'run', 'analyse', 'lead'])
