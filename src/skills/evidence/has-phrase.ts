import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { stemOf } from '../tokens/stem.ts'
import { wordAt } from '../tokens/word-at.ts'
import type { PhraseTree } from './compile-guard.ts'

/** What may stand between a name and the word that its guard looks at. */
const touching: number = gap.space | gap.hyphen | gap.newline | gap.quote

/** Whether one of a guard's phrases follows (`step` 1) or comes before (`step` -1) word `i`. */
export function hasPhrase(passage: Passage, i: number, step: 1 | -1, phrases: PhraseTree): boolean {
  if (phrases.size === 0 || !touches(passage, i, step)) return false
  const further = phrases.get(stemAt(passage, i + step))
  if (!further) return false
  return further.some(
    (stems) =>
      stems.every((stem, nth) => stemAt(passage, i + step * (nth + 2)) === stem) &&
      isOneItem(passage, i, i + step * (stems.length + 1)),
  )
}

/** Of "99.9" and "2.0", the whole number. */
function stemAt(passage: Passage, i: number): string {
  const word = wordAt(passage, i)
  return stemOf(/^\d/.test(word) ? word.replace(/[.,].*/, '') : word)
}

/** "Redis, Go\nNo Kubernetes" has no "go no". */
function isOneItem({ sentence }: Passage, i: number, other: number): boolean {
  return sentence[i] === sentence[other]
}

function touches({ tokens }: Passage, i: number, step: 1 | -1): boolean {
  const bits = tokens.gap[step === 1 ? i + 1 : i]
  return bits !== undefined && (bits & ~touching) === 0
}
