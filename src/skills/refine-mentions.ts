import type { Passage } from './passage.ts'
import type { RefineStep } from './refine-step.ts'
import type { Sighting } from './sighting.ts'
import { dropAddresses } from './steps/drop-addresses.ts'
import { dropCompounds } from './steps/drop-compounds.ts'
import { dropDegrees } from './steps/drop-degrees.ts'
import { dropLabels } from './steps/drop-labels.ts'
import { dropNames } from './steps/drop-names.ts'
import { dropOtherTrades } from './steps/drop-other-trades.ts'
import { dropPlaces } from './steps/drop-places.ts'
import { dropVetoed } from './steps/drop-vetoed.ts'
import { keepProven } from './steps/keep-proven.ts'
import { setLevels } from './steps/set-levels.ts'
import { setPolarity } from './steps/set-polarity.ts'
import { setYears } from './steps/set-years.ts'

const steps: readonly RefineStep[] = [
  dropAddresses,
  dropLabels,
  dropNames,
  dropPlaces,
  dropCompounds,
  dropVetoed,
  dropOtherTrades,
  dropDegrees,
  keepProven,
  setPolarity,
  setLevels,
  setYears,
]

/** From everything that is spelled like a skill to what is one, with what is said about it. */
export function refineMentions(sightings: readonly Sighting[], passage: Passage): readonly Sighting[] {
  return steps.reduce((list, step) => (list.length === 0 ? list : step(list, passage)), sightings)
}
