import { denyingWords } from '../../data/cues/stance-words.ts'
import type { Polarity } from '../../types.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

/** "Kein Interesse an PHP", "no me interesa PHP": right behind a no, a wish is none. */
export function deniedWish(hit: CueHit<Polarity>, passage: Passage): CueHit<Polarity> {
  const { sentence, tokens } = passage
  if (hit.effect !== 'aspirational') return hit
  const before = hit.first - 1
  const touches = sentence[before] === sentence[hit.first] && tokens.gap[hit.first] === gap.space
  return touches && denyingWords.has(wordAt(passage, before)) ? { ...hit, effect: 'negated' } : hit
}
