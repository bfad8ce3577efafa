import type { Band } from '../types.ts'

/**
 * The score in words, from the top. `from` is the lowest score of the band, in points.
 * `strong`: skills are shown in use with results; `solid`: skills are shown in use; `developing`: skills are named, little is
 * shown; `sparse`: hardly anything of backend work is visible.
 */
export const bands: readonly { readonly band: Band; readonly from: number }[] = [
  { band: 'strong', from: 75 },
  { band: 'solid', from: 55 },
  { band: 'developing', from: 30 },
  { band: 'sparse', from: 0 },
]
