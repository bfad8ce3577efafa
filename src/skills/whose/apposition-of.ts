import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isPossessive } from './is-possessive.ts'
import { isStranger } from './is-stranger.ts'
import { othersScope, type Scope } from './others-scope.ts'
import type { Doer } from './read-doer.ts'
import { skillsBetween } from './skills-between.ts'

/** Words in an apposition at most; bounds the time for hostile text. */
const longestAside = 20

/** What stands right behind a subject without a verb: "my boss, a Java architect, …", "another team: Java". */
export function appositionOf(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  if (doer.kind === 'user' || (doer.place !== 'subject' && !isServed(sentence, doer))) return undefined
  const scope = scopeOf(sentence, doer)
  return scope && { effect: 'other', first: doer.first, last: doer.last, ...scope }
}

/** "Moved to the platform team (Go, Kubernetes)": the team is the writer's from then on. */
const joined = /^(?:moved|transferred|switched|seconded|assigned|promoted|rotated|changed)$/

/** "Wrote specs for the mobile team (Swift, Kotlin) in time": a bracket behind those whom the writer works for. */
function isServed({ passage }: Sentence, { first, last }: Doer): boolean {
  const opens = ((passage.tokens.gap[last + 1] ?? 0) & gap.open) !== 0
  return opens && /^(?:for|to|from|with)$/.test(wordAt(passage, first - 1)) && !joined.test(wordAt(passage, first - 2))
}

function scopeOf(sentence: Sentence, doer: Doer): Scope | undefined {
  const { passage, lists, start } = sentence
  const next = doer.last + 1
  const bits = passage.tokens.gap[next] ?? 0
  if (bits & gap.colon) return isStranger(passage, doer) ? othersScope(sentence, doer, doer.last, false) : undefined
  if (bits & gap.open) return devsIn(sentence, next)
  // "The ad agency's WordPress went down"
  if (isPossessive(passage, doer.last) && lists.at(next) >= 0) return { from: lists.at(next), to: lists.at(next) }
  const isNamed =
    bits & gap.comma && doer.first === start && /^(?:an?|the|himself|herself)$/.test(wordAt(passage, next))
  return isNamed ? skillsBetween(sentence, next, endOf(sentence, next, gap.comma)) : undefined
}

/** "The mobile devs (Swift, Kotlin) consume it": a bracket between a subject and its verb. */
function devsIn(sentence: Sentence, opening: number): Scope | undefined {
  const closing = endOf(sentence, opening, gap.close)
  const bits = sentence.passage.tokens.gap[closing] ?? 0
  const goesOn = closing < sentence.end && (bits & ~(gap.close | gap.space)) === 0
  return goesOn ? skillsBetween(sentence, opening, closing) : undefined
}

function endOf({ passage, end }: Sentence, from: number, sign: number): number {
  let i = from + 1
  while (i < end && i < from + longestAside && !((passage.tokens.gap[i] as number) & sign)) i++
  return i
}
