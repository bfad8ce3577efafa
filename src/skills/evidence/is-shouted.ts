import type { Sighting } from '../cues/sighting.ts'
import type { Passage } from '../tokens/passage.ts'

const capitals = /^\p{Lu}{3,12}s?$/u

/** Whether a name is written in capitals, as its row spells it: "REST" is no rest, "SLOs" abbreviate nobody's name. */
export function isShouted({ text }: Passage, { form, start, end }: Sighting): boolean {
  const written = text.slice(start, end)
  return written.length > 3 && written.startsWith(form.spelling) && capitals.test(written)
}
