import type { VerbKind } from './action-verbs.ts'

/** Verbs that tell of a change themselves: "reduced the bill" wants " by [n] %" and no second change. */
export const changeVerbs: ReadonlySet<string> = new Set(
  'accelerate boost cut decrease enhance grow improve increase lower raise reduce shorten shrink speed'.split(' '),
)

/** Verbs that state a result by themselves; nothing is added to them. */
export const resultVerbs: ReadonlySet<string> = new Set(['achieve', 'double', 'halve', 'save', 'triple'])

export interface ResultRow {
  /** Base forms of the verb, or words of the thing in the singular, that tell what kind of work it was. */
  readonly words: ReadonlySet<string>
  readonly phrases: readonly string[]
}

/**
 * Results to add to a highlight that states none, by the kind of work; the first row that knows a word counts. What was
 * gained is for the candidate to say: only the shape of a result is given, never the thing or the number.
 */
export const resultsOfWork: readonly ResultRow[] = [
  {
    words: new Set('test testing unit-test suite coverage qa'.split(' ')),
    phrases: ['catching [n] defects before release', 'covering [n] % of [what]'],
  },
  {
    words: new Set('document documentation runbook guide manual readme specification wiki mentor coach'.split(' ')),
    phrases: ['so that [n] colleagues can [what]', 'saving [n] hours a month'],
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
        'query performance latency throughput modernise modernize consolidate'
      ).split(' '),
    ),
    phrases: ['cutting [what] by [n] %', 'cutting [what] from [n] to [n] seconds', 'saving [n] hours a month'],
  },
  {
    words: new Set('api endpoint service microservice webhook interface backend integration gateway'.split(' ')),
    phrases: ['serving [n] requests a day', 'used by [n] customers', 'used by [n] teams'],
  },
  {
    words: new Set('library sdk framework package tool'.split(' ')),
    phrases: ['used by [n] teams', 'used by [n] developers'],
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
export const resultPhrases: Readonly<Partial<Record<VerbKind, readonly string[]>>> = {
  build: ['saving [n] hours a week', 'used by [n] customers', 'cutting [what] by [n] %'],
  improve: ['cutting [what] by [n] %', 'saving [n] hours a month', 'raising [what] by [n] %'],
  run: ['keeping [what] at [n] %', 'saving [n] hours a week', 'cutting [what] by [n] %'],
  protect: ['covering [n] % of [what]', 'cutting [what] by [n] %'],
  analyse: ['saving [n] hours a month', 'cutting [what] by [n] %'],
  lead: ['raising [what] by [n] %', 'cutting [what] by [n] %'],
}
