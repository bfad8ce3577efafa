import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isParticiple } from './is-participle.ts'

/** Words that a clause may have; bounds the time for hostile text. */
const longestClause = 60

/**
 * The first word of the clause that ends before word `i`; the commas of a list part no clauses.
 *
 * @param isTight - Stops at ", with", too: in "a logger in Rust, with a page made by others" only the page is meant.
 */
export function clauseBefore({ passage, lists, start }: Sentence, i: number, isTight = false): number {
  const border = Math.max(start, i - longestClause)
  for (let at = i; at > border; at--) {
    const bits = passage.tokens.gap[at] as number
    if (bits & (gap.dash | gap.open)) return at
    if (
      bits & gap.comma &&
      at < i &&
      isClauseBorder(at) &&
      (isTight || !/^(?:in|on|with|and)$/.test(wordAt(passage, at)))
    )
      return isAside(at) ? border : at
  }
  return border

  function isClauseBorder(at: number): boolean {
    const nth = lists.at(at)
    return nth < 0 || lists.startsList(nth)
  }

  /** "The front end, in Vue, came from a freelancer"; "the app, built by an agency". */
  function isAside(at: number): boolean {
    const word = wordAt(passage, at)
    return /^(?:was|were|is|are|came|comes|which)$/.test(word) || (at === i - 1 && isParticiple(word))
  }
}
