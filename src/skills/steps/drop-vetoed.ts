import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { compileGuard } from '../evidence/compile-guard.ts'
import { hasPhrase } from '../evidence/has-phrase.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'

/** Drops doubtful words whose guard says no: "go ahead", "hepatitis C", "SWIFT, SEPA". */
export const dropVetoed: RefineStep = (sightings, passage) =>
  sightings.filter(
    (sighting) => sighting.sure || !(isVetoed(sighting, passage) || isInWrongCompany(sighting, sightings, passage)),
  )

function isInWrongCompany({ form, first }: Sighting, sightings: readonly Sighting[], { line }: Passage): boolean {
  const wrong = form.guard?.notNear
  return !!wrong && sightings.some((other) => line[other.first] === line[first] && wrong.includes(other.skill.id))
}

function isVetoed({ form, first, last }: Sighting, passage: Passage): boolean {
  if (!form.guard) return false
  // "Next: Java" and "Stack: Go" are labels
  if (form.guard.needs && ((passage.tokens.gap[last + 1] ?? 0) & gap.colon) !== 0) return true
  const { before, notBefore, notAfter } = compileGuard(form.guard)
  if (hasPhrase(passage, last, 1, notBefore)) return true
  // "Java Lambda functions": what follows a name says more of it than what comes before
  return hasPhrase(passage, first, -1, notAfter) && !hasPhrase(passage, last, 1, before)
}
