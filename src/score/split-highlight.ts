import { findOpeningVerb } from './find-opening-verb.ts'

// Matches the end of "Built the API. Cut …"; near misses are "Node.js", "e.g. Redis", "approx. 40".
const sentenceEnd =
  /(?<=\p{L}{2}|[\d%)”"#+])(?<!\b(?:approx|incl|resp|etc|vs|cf|ca|al|No|Nr|St|Dr|Mr|Ms|Co|Inc|Ltd|Corp))[.!?]\s{1,3}(?=\p{Lu})/gu

/**
 * Splits a highlight that tells of several deeds, as paragraphs do where others have a list: before each sentence that
 * opens with a verb of doing. What a sentence adds to the one before it stays with it.
 *
 * @returns Offsets at which the parts start; the first is 0.
 */
export function splitHighlight(text: string): number[] {
  const starts = [...text.matchAll(sentenceEnd)].map(({ 0: gap, index }) => index + gap.length)
  return [0, ...starts.filter((start) => findOpeningVerb(text.slice(start)))]
}
