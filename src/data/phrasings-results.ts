import type { VerbKind } from './action-verbs.ts'

/** Verbs that tell of a change themselves: "reduced the bill" wants " by [n] %" and no second change. */
export const changeVerbs: ReadonlySet<string> = new Set(
  'accelerate boost cut decrease enhance grow improve increase lower raise reduce shorten shrink speed'.split(' '),
)

/** Verbs that state a result by themselves; nothing is added to them. */
export const resultVerbs: ReadonlySet<string> = new Set(['achieve', 'double', 'halve', 'save', 'triple'])

/**
 * Results to add to a highlight that states none, by the kind of its verb. What was gained is for the candidate to say:
 * only the shape of a result is given, never the thing or the number.
 * Teaching and talking have no row: a number would be forced on them.
 */
export const resultPhrases: Readonly<Partial<Record<VerbKind, readonly string[]>>> = {
  build: ['cutting [what] by [n] %', 'saving [n] hours a week', 'raising [what] by [n] %'],
  improve: ['cutting [what] by [n] %', 'saving [n] hours a month', 'raising [what] by [n] %'],
  run: ['cutting [what] by [n] %', 'saving [n] hours a week', 'keeping [what] at [n] %'],
  protect: ['cutting [what] by [n] %', 'covering [n] % of [what]'],
  analyse: ['cutting [what] by [n] %', 'saving [n] hours a month'],
  lead: ['raising [what] by [n] %', 'cutting [what] by [n] %'],
}
