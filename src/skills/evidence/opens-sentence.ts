import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'

/** Whether a sentence begins with a name: its capital says nothing there. */
export function opensSentence({ sentence }: Passage, { first }: Sighting): boolean {
  return first === 0 || sentence[first - 1] !== sentence[first]
}
