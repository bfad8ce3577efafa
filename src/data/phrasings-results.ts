import type { VerbKind } from './action-verbs.ts'

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
