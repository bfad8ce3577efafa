import type { Candidate } from './candidate.ts'
import { findTypos } from './find-typos.ts'
import type { Form } from './form.ts'
import { matchForms } from './match-forms.ts'
import type { Passage } from './passage.ts'
import { refineMentions } from './refine-mentions.ts'
import type { Sighting } from './sighting.ts'
import type { Taxonomy } from './taxonomy.ts'

/** The skills of a passage with what is said about each: recognised generously, then refined. */
export function seeSkills(passage: Passage, taxonomy: Taxonomy): readonly Sighting[] {
  const candidates = matchForms(passage.text, passage.tokens, taxonomy.forms)
  const sightings = [...candidates.flatMap(sightingsOf), ...findTypos(passage, candidates, taxonomy)]
  return refineMentions(
    sightings.sort((one, other) => one.first - other.first),
    passage,
  )
}

/** Where several skills share a spelling, the one that is called so comes before those that are also called so. */
function sightingsOf(candidate: Candidate): Sighting[] {
  const [form] = candidate.forms.toSorted((one, other) => rank(one, candidate) - rank(other, candidate))
  if (form === undefined) return []
  const sure = !(form.guard || form.isDoubtful || candidate.loose)
  return [{ ...candidate, form, skill: form.skill, sure, polarity: 'asserted' }]
}

/** "unit tests" is two words, and so rather the practice than Python's `unittest`. */
function rank({ by, words, isDoubtful }: Form, { first, last }: Candidate): number {
  return (by === 'name' ? 0 : 1) + (words === last - first + 1 ? 0 : 2) + (isDoubtful ? 4 : 0)
}
