import type { Sighting } from '../cues/sighting.ts'
import type { Passage } from '../tokens/passage.ts'

/** Some people write no capitals at all; then a small letter says nothing. A name on its own does not show that. */
export function isCaseless({ tokens, sentence, line, capital }: Passage, { first, last }: Sighting): boolean {
  if (capital[line[first] as number]) return false
  const number = sentence[first]
  const isAlone =
    (first === 0 || sentence[first - 1] !== number) && (last + 1 >= tokens.count || sentence[last + 1] !== number)
  return !isAlone
}
