import { charges } from '../../data/cues/doers.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isPossessive } from './is-possessive.ts'
import type { Doer } from './read-doer.ts'

/** Whether a thing of somebody is named and not himself: "the vendor's server", but not "the vendor's job". */
export function hasThing(passage: Passage, { last }: Doer): boolean {
  if (!isPossessive(passage, last)) return false
  const between = passage.tokens.gap[last + 1] ?? gap.stop
  return (between & ~(gap.space | gap.quote | gap.other)) === 0 && !charges.has(wordAt(passage, last + 1))
}
