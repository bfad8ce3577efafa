import type { Spelling } from '../../score/verb-forms.ts'

// Matches "optimized", "Modernization"; near misses are "size", "horizon", "prize".
const american = /(?<=\p{L}{4})(?:iz(?:e[sd]?|ing|ation)|yz(?:e[sd]?|ing))\b/iu

// Matches "optimised", "organisation"; near misses are "supervised", "advising".
const british = /(?<=\p{L}{4})(?<!superv|exerc|prom|compr|surpr|adv|prec)(?:is(?:ed|ing|ation)|ys(?:e[sd]?|ing))\b/iu

/** Which spelling a CV keeps to; British when nothing tells. */
export function spellingOf(text: string): Spelling {
  return american.test(text) && !british.test(text) ? 'american' : 'british'
}
