import { compileGuard, type PhraseTree } from '../compile-guard.ts'
import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'
import { stemOf } from '../stem.ts'
import { wordAt } from '../word-at.ts'

/** What may stand between a name and the word that its guard looks at. */
const touching: number = gap.space | gap.hyphen | gap.newline | gap.quote

/** Doubtful words whose guard says no: "go ahead", "hepatitis C". */
export const dropVetoed: RefineStep = (sightings, passage) =>
  sightings.filter((sighting) => sighting.sure || !isVetoed(sighting, passage))

function isVetoed({ form, first, last }: Sighting, passage: Passage): boolean {
  if (!form.guard) return false
  const { notBefore, notAfter } = compileGuard(form.guard)
  return hasPhrase(passage, last, 1, notBefore) || hasPhrase(passage, first, -1, notAfter)
}

/** Whether one of the phrases follows (`step` 1) or comes before (`step` -1) word `i`. */
export function hasPhrase(passage: Passage, i: number, step: 1 | -1, phrases: PhraseTree): boolean {
  if (phrases.size === 0 || !touches(passage, i, step)) return false
  const word = wordAt(passage, i + step)
  const further = phrases.get(stemOf(word)) ?? phrases.get(word)
  return (
    further?.some((stems) => stems.every((stem, nth) => stemOf(wordAt(passage, i + step * (nth + 2))) === stem)) ??
    false
  )
}

function touches({ tokens }: Passage, i: number, step: 1 | -1): boolean {
  const bits = tokens.gap[step === 1 ? i + 1 : i]
  return bits !== undefined && (bits & ~touching) === 0
}
