import type { CueHit } from '../cues/cue-hit.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

/** Words between two alternatives at most. */
const longestPhrase = 5

const writer = /^(?:i|we|they|you|it|else|but)$/

/** "Never used Docker or touched Kubernetes": a no before one thing is one to what follows its "or". */
export function withAlternatives<Effect>(
  hit: CueHit<Effect>,
  passage: Passage,
  sightings: readonly Sighting[],
): CueHit<Effect> {
  if (hit.effect !== 'negated' || hit.first >= (sightings[hit.from]?.first ?? 0)) return hit
  let { to } = hit
  while (isAlternative(passage, sightings[to], sightings[to + 1])) to++
  return to === hit.to ? hit : { ...hit, to }
}

function isAlternative(passage: Passage, one: Sighting | undefined, other: Sighting | undefined): boolean {
  if (!one || !other || passage.sentence[one.first] !== passage.sentence[other.first]) return false
  if (!/^n?or$/.test(wordAt(passage, one.last + 1)) || other.first - one.last > longestPhrase + 1) return false
  for (let i = one.last + 1; i <= other.first; i++)
    if (passage.tokens.gap[i] !== gap.space || writer.test(wordAt(passage, i))) return false
  return true
}
