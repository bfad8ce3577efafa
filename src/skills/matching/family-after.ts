import { gap } from '../tokens/gap.ts'
import { hashJoin } from '../tokens/hash.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import type { Candidate } from './candidate.ts'

/** The words that the items after a name may leave out. */
export interface Family {
  readonly hash: number
  /** The word that begins the list it opened; 0 where it opened none, and the next name ends it. */
  readonly opens: number
}

/** What opens a list of a family's members: "AWS (", "AWS:", "AWS –". */
const opening: number = gap.open | gap.colon | gap.dash

/** All of "AWS (", "AWS:" or "AWS –", the first word of "AWS Lambda/"; inside the list of a family, still that one. */
export function familyAfter(
  { start, end, hash, gap: gaps }: Tokens,
  { first, last }: Candidate,
  around: Family,
): Family {
  const bits = gaps[last + 1] ?? 0
  if ((bits & opening) === 0 || (bits & ~(opening | gap.space)) !== 0) {
    return around.opens > 0 ? around : { hash: first < last ? (hash[first] as number) : 0, opens: 0 }
  }
  let whole = 0
  for (let i = first; i <= last; i++)
    whole = hashJoin(whole, hash[i] as number, (end[i] as number) - (start[i] as number))
  return { hash: whole, opens: last + 1 }
}
