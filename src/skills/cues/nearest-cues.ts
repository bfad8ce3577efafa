import type { CueHit } from './cue-hit.ts'
import type { Sighting } from './sighting.ts'

/** For every sighting that some cue is about, by its place in the list: the cue that stands nearest. */
export function nearestCues<Effect>(
  sightings: readonly Sighting[],
  hits: readonly CueHit<Effect>[],
): ReadonlyMap<number, CueHit<Effect>> {
  const nearest = new Map<number, CueHit<Effect>>()
  for (const hit of hits) {
    for (let nth = hit.from; nth <= hit.to; nth++) {
      const sighting = sightings[nth]
      const known = nearest.get(nth)
      if (
        sighting &&
        (!known || (!rules(known, hit) && (rules(hit, known) || distance(sighting, hit) < distance(sighting, known))))
      ) {
        nearest.set(nth, hit)
      }
    }
  }
  return nearest
}

/**
 * "no wish to learn" is a no: a negation rules the cue that it runs into. "My dream is a firm that runs Go": a wish
 * rules what it says of others. "Keen to deepen my SQL": an exception rules the wish that it stands in.
 */
function rules<Effect>(one: CueHit<Effect>, other: CueHit<Effect>): boolean {
  if (one.effect === 'asserted' && other.effect === 'aspirational' && one.first > other.first) {
    return one.last <= other.last
  }
  if (one.first >= other.first) return false
  if (one.effect === 'aspirational' && other.effect === 'other') return true
  return one.effect === 'negated' && one.last >= other.first - 1
}

function distance({ first, last }: Sighting, hit: { readonly first: number; readonly last: number }): number {
  if (hit.first <= first && first <= hit.last) return 0
  return hit.last < first ? first - hit.last : hit.first - last
}
