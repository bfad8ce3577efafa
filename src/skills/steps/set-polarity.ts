import { cuePacks } from '../../data/cues/cue-packs.ts'
import { polarityCues } from '../../data/cues/polarity-cues.ts'
import { lazy } from '../../lazy.ts'
import { cueBook } from '../cue-book.ts'
import { findCues } from '../find-cues.ts'
import { nearestCues } from '../nearest-cues.ts'
import type { RefineStep } from '../refine-step.ts'

const book = lazy(() => cueBook(polarityCues, ...cuePacks.map(({ polarity }) => polarity)))

/** Whose skill it is: the nearest cue of the sentence decides. */
export const setPolarity: RefineStep = (sightings, passage) => {
  const hits = findCues(passage, sightings, book())
  if (hits.length === 0) return sightings
  const cues = nearestCues(sightings, hits)
  return sightings.map((sighting, nth) => {
    const polarity = cues.get(nth)?.effect
    return polarity ? { ...sighting, polarity } : sighting
  })
}
