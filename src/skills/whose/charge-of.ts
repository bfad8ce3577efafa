import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import { wordAt } from '../tokens/word-at.ts'
import { clauseBefore } from './clause-before.ts'
import { hasThing } from './has-thing.ts'
import { isPossessive } from './is-possessive.ts'
import type { Doer } from './read-doer.ts'
import { skillsBetween } from './skills-between.ts'

/** "Kafka was the platform group's baby", "SAP is another team's". */
export function chargeOf(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  const { passage } = sentence
  const verb = doer.first - 1
  if (!/^(?:is|are|was|were|remain(?:s|ed)?)$/.test(wordAt(passage, verb))) return undefined
  if (!isPossessive(passage, doer.last) || hasThing(passage, doer)) return undefined
  const scope = skillsBetween(sentence, clauseBefore(sentence, verb), doer.first)
  return scope && { effect: 'other', first: doer.first, last: doer.last, ...scope }
}
