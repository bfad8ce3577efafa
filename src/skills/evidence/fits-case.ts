import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isCaseless } from './is-caseless.ts'

/** Whether a name is written as its guard demands. People who write no capitals write none in lists of skills. */
export function fitsCase(passage: Passage, sighting: Sighting, listed?: 'listed'): boolean {
  const { form, start, end } = sighting
  const wanted = form.guard?.case
  if (wanted === undefined) return true
  const isFree = listed !== undefined && (passage.layout.isList(start) || isCaseless(passage, sighting))
  if (wanted === 'exact' && form.spelling !== form.spelling.toLowerCase()) {
    const written = passage.text.slice(start, end)
    return isFree || written.startsWith(form.spelling) || form.spelling.startsWith(written)
  }
  return listed !== undefined || isCapitalised(passage, sighting) || isCaseless(passage, sighting)
}
