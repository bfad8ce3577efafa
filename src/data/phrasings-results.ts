import type { VerbKind } from './action-verbs.ts'

/**
 * Results to add to a highlight that states none, by the kind of its verb. What was gained is for the candidate to say:
 * only the shape of a result is given, never the thing or the number.
 */
export const resultPhrases: Readonly<Record<VerbKind, readonly string[]>> = {
  build: ['cutting [what] by [n] %', 'serving [n] requests a day', 'saving [n] hours a week'],
  improve: ['cutting [what] by [n] %', 'saving [n] hours a month', 'raising [what] by [n] %'],
  run: ['cutting [what] by [n] %', 'saving [n] hours a week', 'keeping uptime at [n] %'],
  protect: ['cutting [what] by [n] %', 'covering [n] % of [what]'],
  analyse: ['cutting [what] by [n] %', 'saving [n] hours a month'],
  lead: ['raising [what] by [n] %', 'cutting [what] by [n] %'],
  enable: ['raising [what] by [n] %', 'saving [n] hours a month'],
  communicate: ['saving [n] hours a month', 'cutting [what] by [n] %'],
}

/** For highlights of several sentences, where a participle would hang on the last one only. */
export const resultSentence = 'Result: [what] cut by [n] %.'
