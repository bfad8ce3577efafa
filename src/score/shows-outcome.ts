import { statesOutcome } from '../skills/states-outcome.ts'
import { fillSlots } from './fill-slots.ts'
import type { Highlight } from './find-backend-work.ts'

/** Whether a highlight claims a result that can be measured; a `[slot]` counts as what will stand there. */
export function showsOutcome({ claimed }: Pick<Highlight, 'claimed'>): boolean {
  return statesOutcome(fillSlots(claimed))
}
