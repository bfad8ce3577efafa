import { compileGuard } from '../evidence/compile-guard.ts'
import { hasPhrase } from '../evidence/has-phrase.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'

/** Drops doubtful words whose guard says no: "go ahead", "hepatitis C". */
export const dropVetoed: RefineStep = (sightings, passage) =>
  sightings.filter((sighting) => sighting.sure || !isVetoed(sighting, passage))

function isVetoed({ form, first, last }: Sighting, passage: Passage): boolean {
  if (!form.guard) return false
  const { notBefore, notAfter } = compileGuard(form.guard)
  return hasPhrase(passage, last, 1, notBefore) || hasPhrase(passage, first, -1, notAfter)
}
