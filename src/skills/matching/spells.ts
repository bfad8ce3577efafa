import { foldCode } from '../tokens/fold-code.ts'
import { gap } from '../tokens/gap.ts'
import { isPoint } from '../tokens/is-point.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/**
 * Whether words `first` to `last`, read as one up to offset `until`, are the letters of `key`: equal hashes may lie.
 * With `cuts`, words may end only there, or at a hyphen: "micro-services" is one, "SQL is" is no plural of SQLi.
 */
export function spells(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  key: string,
  until: number,
  cuts?: readonly number[],
): boolean {
  let k = 0
  for (let i = first; i <= last; i++) {
    if (i > first) {
      const bits = tokens.gap[i] as number
      if (cuts && !(bits & gap.hyphen) && !cuts.includes(k)) return false
      if (bits & gap.slash && key.charCodeAt(k++) !== 0x2f) return false
      if (bits & gap.and) {
        if (!key.startsWith('and', k)) return false
        k += 3
      }
    }
    const end = i === last ? until : (tokens.end[i] as number)
    for (let at = tokens.start[i] as number; at < end; at++) {
      const code = text.charCodeAt(at)
      // the blank of "C #", the point of "2.5"
      if (code === 0x20 || (isPoint(code) && at > (tokens.start[i] as number))) continue
      if (key.charCodeAt(k++) !== (foldCode(code) || code)) return false
    }
  }
  return k === key.length
}
