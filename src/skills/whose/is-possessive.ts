import type { Passage } from '../tokens/passage.ts'

/** Whether "'s" or "s'" follows word `i`. */
export function isPossessive({ text, tokens }: Passage, i: number): boolean {
  const end = tokens.end[i] as number
  return /^['’](?:s|\s|$)/.test(text.slice(end, end + 2))
}
