import type { Sighting } from '../cues/sighting.ts'
import type { Passage } from '../tokens/passage.ts'

/** Whether a sentence begins with a name: its capital says nothing there. */
export function opensSentence({ sentence }: Passage, { first }: Sighting): boolean {
  return first === 0 || sentence[first - 1] !== sentence[first]
}
