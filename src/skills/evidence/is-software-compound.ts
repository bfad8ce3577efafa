import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

const software =
  /^(?:skripte?n?|scripts?|programmierung|bibliothek(?:en)?|bibliothe(?:ek|ken)|quellcode|code|charts?|applicaties?|anwendung(?:en)?|compiler)$/

/** "C-Programmierung", "Helm-charts": what a German or Dutch hyphen ties to a name makes it one of software. */
export function isSoftwareCompound(passage: Passage, last: number): boolean {
  return passage.tokens.gap[last + 1] === gap.hyphen && software.test(wordAt(passage, last + 1))
}
