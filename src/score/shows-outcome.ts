import { statesOutcome } from '../skills/states-outcome.ts'
import { claimedText } from './claimed-text.ts'
import { fillSlots } from './fill-slots.ts'

/** Whether a highlight claims a result that can be measured; a `[slot]` counts as what will stand there. */
export function showsOutcome(text: string): boolean {
  return statesOutcome(fillSlots(claimedText(text)))
}
