import type { Sighting } from '../cues/sighting.ts'
import type { Passage } from '../tokens/passage.ts'

/** Whether a name is written with a capital anywhere: "Go", "iOS", "eXist". */
export function isCapitalised({ text }: Passage, { start, end }: Pick<Sighting, 'start' | 'end'>): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x41 && code <= 0x5a) return true
    if (code >= 0xc0 && /\p{Lu}/u.test(text.charAt(at))) return true
  }
  return false
}
