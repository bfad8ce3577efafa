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
  const cues = nearestCues(sightings, hits)
  const isNews = ([nth, { effect }]: readonly [number, CueHit<Polarity>]) => sightings[nth]?.polarity !== effect
  if (![...cues].some(isNews)) return sightings
  return sightings.map((sighting, nth) => ({ ...sighting, polarity: cues.get(nth)?.effect ?? sighting.polarity }))
}
