import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import { isStranger } from './is-stranger.ts'
import type { Doer } from './read-doer.ts'

/** Words in one bracket at most, and words of a name at most; bound the time for hostile text. */
const longestBracket = 20
const longestName = 4

/** "Kafka (another team)", "the shop (Angular, a supplier)": what a bracket says of whose a skill is. */
export function asideOf(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  const { passage, lists, end } = sentence
  if (!isStranger(passage, doer) || !startsItem() || !endsBracket(doer.last + 1)) return undefined
  const opening = openingBefore()
  if (opening < 0) return undefined
  const to = lastSkillBefore(doer.first)
  const from = opening < doer.first ? lists.at(opening) : to
  return from < 0 || to < from ? undefined : { effect: 'other', first: doer.first, last: doer.last, from, to }

  function startsItem(): boolean {
    return ((passage.tokens.gap[doer.first] as number) & (gap.open | gap.comma)) !== 0
  }

  function endsBracket(i: number): boolean {
    return i >= end || ((passage.tokens.gap[i] as number) & gap.close) !== 0
  }

  /** The first word in the bracket. */
  function openingBefore(): number {
    for (let i = doer.first; i > sentence.start && i > doer.first - longestBracket; i--) {
      const bits = passage.tokens.gap[i] as number
      if (bits & gap.close) return -1
      if (bits & gap.open) return i
    }
    return -1
  }

  function lastSkillBefore(word: number): number {
    for (let i = word - 1; i >= Math.max(sentence.start, word - longestName); i--) {
      if (lists.at(i) >= 0) return lists.at(i)
    }
    return -1
  }
}
