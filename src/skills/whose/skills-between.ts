import type { Sentence } from '../cues/sentence.ts'
import type { Scope } from './others-scope.ts'

/** The skills that begin from word `start` up to word `end`. */
export function skillsBetween({ lists }: Sentence, start: number, end: number): Scope | undefined {
  let scope: Scope | undefined
  for (let i = start; i < end; i++) {
    const nth = lists.at(i)
    if (nth >= 0) scope = { from: scope?.from ?? nth, to: nth }
  }
  return scope
}
