import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

const small =
  /^(?:und|mit|der|das|von|vom|für|im|zum|zur|bei|auf|nach|als|dem|ein|eine|nicht|kein|keine|seit|dafür|sowie|het|een|met|voor|naar|geen)$/

/** Words of a sentence that are looked at; bounds the time for hostile text. */
const reach = 30

/** Whether the sentence around a word is German or Dutch: nouns there have capitals, and tie on with a hyphen. */
export function isGermanic(passage: Passage, i: number): boolean {
  const { sentence, tokens } = passage
  for (let at = Math.max(0, i - reach); at < Math.min(tokens.count, i + reach); at++)
    if (sentence[at] === sentence[i] && small.test(wordAt(passage, at))) return true
  return false
}
