import type { RefineStep } from './cues/refine-step.ts'
import type { Sighting } from './cues/sighting.ts'
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
import type { Passage } from './tokens/passage.ts'

const drops: readonly RefineStep[] = [
  dropAddresses,
  dropLabels,
  dropNames,
  dropPlaces,
  dropCompounds,
  dropVetoed,
  dropOtherTrades,
  dropDegrees,
  keepProven,
]

const remarks: readonly RefineStep[] = [setPolarity, setLevels, setYears]

/** From everything that is spelled like a skill to what is one, with what is said about it. */
export function refineMentions(sightings: readonly Sighting[], passage: Passage): readonly Sighting[] {
  const claims = drops.reduce((list, drop) => without(drop, list, passage), sightings)
  return claims.length === 0 ? claims : remarks.reduce((list, remark) => remark(list, passage), claims)
}

/** The very same list where nothing is dropped: what is known of it stays known. */
function without(drop: RefineStep, list: readonly Sighting[], passage: Passage): readonly Sighting[] {
  if (list.length === 0) return list
  const kept = drop(list, passage)
  return kept.length === list.length ? list : kept
}
