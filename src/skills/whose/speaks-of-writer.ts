import type { Sentence } from '../cues/sentence.ts'
import { wordAt } from '../tokens/word-at.ts'

/** Every "she" of a sentence asks the same. */
const known = new WeakMap<Sentence, boolean>()

/** Whether a sentence has an "I"; without it, "she" may well be the writer: references and biographies speak so. */
export function speaksOfWriter(sentence: Sentence): boolean {
  const speaks = known.get(sentence) ?? hasFirstPerson(sentence)
  known.set(sentence, speaks)
  return speaks
}

function hasFirstPerson({ passage, start, end }: Sentence): boolean {
  for (let i = start; i < end; i++) if (/^(?:i|me|my)$/.test(wordAt(passage, i))) return true
  return false
}
