import { slotFillings } from '../data/slot-fillings.ts'

// Matches "[n]", "[kind of work]"; a near miss is "[]" and "list[0][1]" inside code, whose slot starts with a digit.
const slot = /\[([a-z][a-z -]{0,40})\]/g

/** The text with neutral words in place of its `[slots]`. It is read for what it says; its offsets are not those of the CV. */
export function fillSlots(text: string): string {
  return text.replace(slot, (_, name: string) => slotFillings[name] ?? name)
}
