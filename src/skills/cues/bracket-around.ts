import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'

/** Words in one bracket at most; bounds the time for hostile text. */
const longestBracket = 30

interface Bracket {
  readonly first: number
  /** The word after its closing. */
  readonly end: number
}

/** The words of the innermost bracket that word `i` stands in; none when it is not closed: "in < 2 hours". */
export function bracketAround({ text, tokens, sentence }: Passage, i: number): Bracket | undefined {
  const first = openingBefore()
  const end = first < 0 ? -1 : closingAfter()
  return end < 0 ? undefined : { first, end }

  function openingBefore(): number {
    let inner = 0
    for (let at = i; at >= 0 && at > i - longestBracket && sentence[at] === sentence[i]; at--) {
      const bits = tokens.gap[at] as number
      if (bits & gap.open && !isEmptyPair(at, bits) && inner-- === 0) return at
      if (bits & gap.close && !isEmptyPair(at, bits)) inner++
    }
    return -1
  }

  function closingAfter(): number {
    let inner = 0
    for (let at = i + 1; at < tokens.count && at < i + longestBracket; at++) {
      const bits = tokens.gap[at] as number
      if (bits & gap.close && !isEmptyPair(at, bits) && inner-- === 0) return at
      if (sentence[at] !== sentence[i]) return -1
      if (bits & gap.open && !isEmptyPair(at, bits)) inner++
    }
    // the last bracket of a text has no word after it
    return i + longestBracket > tokens.count && /[)\]}]/.test(text.slice(tokens.end[tokens.count - 1]))
      ? tokens.count
      : -1
  }

  /** "main()" opens nothing. */
  function isEmptyPair(at: number, bits: number): boolean {
    if ((bits & gap.open) === 0 || (bits & gap.close) === 0) return false
    return /^[^)\]}>]{0,9}[([{<]/.test(text.slice(at === 0 ? 0 : tokens.end[at - 1], tokens.start[at]))
  }
}
