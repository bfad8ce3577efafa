import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'

/** In a title everything has a capital, so none says anything. */
export function isInTitle({ text, tokens }: Passage, { first }: Sighting): boolean {
  const start = tokens.start[first - 1]
  return first > 1 && start !== undefined && tokens.gap[first] === gap.space && /\p{Lu}/u.test(text.charAt(start))
}
