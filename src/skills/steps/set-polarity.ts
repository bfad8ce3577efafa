import type { Polarity } from '../../types.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import { findCues } from '../cues/find-cues.ts'
import { nearestCues } from '../cues/nearest-cues.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import { deniedWish } from '../whose/denied-wish.ts'
import { findOthersWork } from '../whose/find-others-work.ts'
import { withAlternatives } from '../whose/with-alternatives.ts'

/** Whose skill it is: the nearest cue of the sentence decides. */
export const setPolarity: RefineStep = (sightings, passage) => {
  const hits: readonly CueHit<Polarity>[] = [
    ...findCues(passage, sightings, 'polarity').map((hit) =>
      withAlternatives(deniedWish(hit, passage), passage, sightings),
    ),
    ...findOthersWork(passage, sightings),
  ]
  const cues = nearestCues(sightings, hits)
  const isNews = ([nth, { effect }]: readonly [number, CueHit<Polarity>]) => sightings[nth]?.polarity !== effect
  if (![...cues].some(isNews)) return sightings
  return sightings.map((sighting, nth) => {
    const { effect = sighting.polarity } = cues.get(nth) ?? {}
    return effect === sighting.polarity ? sighting : { ...sighting, polarity: effect }
  })
}
