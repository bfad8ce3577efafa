import { irregularVerbs } from '../../data/irregular-verbs.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { startsCapital } from '../tokens/starts-capital.ts'
import { wordAt } from '../tokens/word-at.ts'

/** Verbs of the past that look like their present; the others are in the table of irregular ones. */
const unchanged = /^(?:cut|let|put|read|set|split)$|.(?:ed|ing)$/

/** In a title everything has a capital, so none says anything: "Vice Consul". "Put Envoy in front" is no title. */
export function isInTitle(passage: Passage, { first }: Sighting): boolean {
  if (first < 1 || passage.tokens.gap[first] !== gap.space) return false
  return startsCapital(passage, first - 1) && !opensWithVerb(passage, first - 1)
}

function opensWithVerb(passage: Passage, i: number): boolean {
  if (i > 0 && passage.sentence[i - 1] === passage.sentence[i]) return false
  const word = wordAt(passage, i)
  return unchanged.test(word) || word in irregularVerbs
}
