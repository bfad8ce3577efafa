import type { RefineStep } from '../cues/refine-step.ts'
import { tradeOf } from '../evidence/trade-of.ts'

/**
 * Load tests of cranes, kanban boxes for bolts: what is said with ordinary words is a skill only where nothing else
 * is spoken of. A name that is nothing but a product's shows that it is.
 */
export const dropOtherTrades: RefineStep = (sightings, passage) => {
  const named = new Set<number | undefined>()
  for (const { sure, form, first } of sightings) if (sure && !form.isOrdinary) named.add(passage.sentence[first])
  return sightings.filter(
    (sighting) =>
      !sighting.form.isOrdinary ||
      named.has(passage.sentence[sighting.first]) ||
      tradeOf(passage, sighting.first) !== 'other',
  )
}
