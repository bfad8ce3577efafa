import {
  aimingWords,
  claimingWords,
  denyingWords,
  lackingWords,
  redeemingWords,
  wishingWords,
} from '../../data/cues/stance-words.ts'
import type { Polarity } from '../../types.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import { wordAt } from '../tokens/word-at.ts'
import { skillsBetween } from './skills-between.ts'

/** Words of a label at most; more of them are a sentence. */
const longestLabel = 8

/** "Not on offer: PHP", "Coming soon: Rust", "Their side: SAP", "Ops: Kafka. Me: Go": what a label says of its list. */
export function labelOf(sentence: Sentence): CueHit<Polarity> | undefined {
  const { start, end } = sentence
  const colon = colonOf(sentence)
  if (colon < 0) return undefined
  const effect = stanceOf(sentence, colon)
  const scope = effect && skillsBetween(sentence, colon, end)
  return scope && { effect, first: start, last: colon - 1, ...scope }
}

/** The word after the colon; -1 where none stands early, or a skill before it. */
function colonOf({ passage, lists, start, end }: Sentence): number {
  for (let i = start; i < Math.min(end, start + longestLabel + 1); i++) {
    if (i > start && (passage.tokens.gap[i] as number) & gap.colon) return i
    if (lists.at(i) >= 0) return -1
  }
  return -1
}

function stanceOf(sentence: Sentence, colon: number): Polarity | undefined {
  const { passage, start } = sentence
  if (/^(?:theirs?|them|they|his|hers?|leurs?|ihre?)$/.test(wordAt(passage, start)) || isMineNext(sentence))
    return 'other'
  if (lackingWords.has(wordAt(passage, colon - 1))) return 'negated'
  const at = passage.tokens.start[start] as number
  const isInEntry = passage.layout.entryAt(at) >= 0
  const isOfWriter = passage.layout.isList(at) || hasAny(sentence, colon, claimingWords)
  if (isOfWriter && denies(sentence, colon)) return 'negated'
  const isWish = hasAny(sentence, colon, wishingWords) || (!isInEntry && isAim(sentence, colon))
  return isWish ? 'aspirational' : undefined
}

/** The next sentence of the line is about the writer alone: "Me: Go", "My own desk: invoices". */
function isMineNext({ passage, end }: Sentence): boolean {
  if (end >= passage.tokens.count || passage.line[end] !== passage.line[end - 1]) return false
  if (wordAt(passage, end) === 'my' && wordAt(passage, end + 1) === 'own') return true
  const isLabel = ((passage.tokens.gap[end + 1] ?? 0) & gap.colon) !== 0
  return isLabel && /^(?:me|mine|myself|i|ich|moi|yo|eu|ik|io)$/.test(wordAt(passage, end))
}

function denies({ passage, start }: Sentence, colon: number): boolean {
  for (let i = start; i < colon; i++) {
    const isCut = ((passage.tokens.gap[i + 1] as number) & gap.hyphen) !== 0
    if (denyingWords.has(wordAt(passage, i)) && !isCut) return !redeemingWords.has(wordAt(passage, i + 1))
  }
  return false
}

function isAim({ passage, start }: Sentence, colon: number): boolean {
  return aimingWords.has(wordAt(passage, start)) || aimingWords.has(wordAt(passage, colon - 1))
}

function hasAny({ passage, start }: Sentence, colon: number, words: ReadonlySet<string>): boolean {
  for (let i = start; i < colon; i++) if (words.has(wordAt(passage, i))) return true
  return false
}
