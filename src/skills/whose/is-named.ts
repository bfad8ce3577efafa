import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { WordFilter } from '../vocabulary/word-filter.ts'
import { speaksOfWriter } from './speaks-of-writer.ts'

/** What people do, and machines seldom. */
const deeds = new Set(
  'built wrote did made coded designed owned owns kept keeps handled handles looked maintained maintains managed took does writes ran'.split(
    ' ',
  ),
)
const mayBeDeed = WordFilter.of(deeds)

/** Words with a capital that name nobody. */
const nobody =
  /^(?:i|we|he|she|it|they|you|who|what|which|that|this|there|then|also|always|never|first|later|now|team|everybody|everyone|nobody)$/

/** Before a second subject. */
const conjunction = /^(?:and|but|while|whereas|because|as|when|where|so|though|although|until|if|or)$/

/** Before somebody who does another thing than the writer. */
const contrast = /^(?:while|whereas)$/

/** Words of the sentence next to a name's that are read for the writer; bounds the time for hostile text. */
const longestNeighbour = 30

/** Whether word `i` is a colleague's name, beside the writer: "Mona wrote the React side, I the API". */
export function isNamed(sentence: Sentence, i: number): boolean {
  const { passage, lists, start, end } = sentence
  const { text, tokens } = passage
  if (i + 1 >= end || tokens.gap[i + 1] !== gap.space || !mayBeDeed.mayHold(tokens.hash[i + 1] as number)) return false
  if (!deeds.has(wordAt(passage, i + 1)) || nobody.test(wordAt(passage, i)) || lists.at(i) >= 0) return false
  if (!/^\p{Lu}\p{Ll}{2}/u.test(text.slice(tokens.start[i], tokens.end[i]))) return false
  const opens = i === start || ((tokens.gap[i] as number) & gap.comma) !== 0 || conjunction.test(wordAt(passage, i - 1))
  return opens && (contrast.test(wordAt(passage, i - 1)) || speaksOfWriter(sentence) || isBesideWriter(sentence))
}

/** "My half was the Go part; Petra did the Flink jobs": the sentence before or behind, in the same line, has an "I". */
function isBesideWriter({ passage, start, end }: Sentence): boolean {
  return hasWriter(passage, start - 1, -1) || hasWriter(passage, end, 1)
}

/** Whether the sentence that ends or begins with word `i` speaks of the writer. */
function hasWriter(passage: Passage, i: number, step: 1 | -1): boolean {
  const { line, sentence } = passage
  if (line[i] !== line[i - step]) return false
  for (let at = i; sentence[at] === sentence[i] && Math.abs(at - i) < longestNeighbour; at += step)
    if (/^(?:i|me|my)$/.test(wordAt(passage, at))) return true
  return false
}
