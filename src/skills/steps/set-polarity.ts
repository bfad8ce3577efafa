import type { Polarity } from '../../types.ts'
import type { CueHit } from '../cue-hit.ts'
import { findOthersWork } from '../find-others-work.ts'
import { findPolarityCues } from '../find-polarity-cues.ts'
import { nearestCues } from '../nearest-cues.ts'
import type { RefineStep } from '../refine-step.ts'

/** Whose skill it is: the nearest cue of the sentence decides. */
export const setPolarity: RefineStep = (sightings, passage) => {
  const hits: readonly CueHit<Polarity>[] = [
    ...findPolarityCues(passage, sightings),
    ...findOthersWork(passage, sightings),
  ]
  if (hits.length === 0) return sightings
  const cues = nearestCues(sightings, hits)
  return sightings.map((sighting, nth) => {
    const polarity = cues.get(nth)?.effect
    return polarity ? { ...sighting, polarity } : sighting
  })
}
