import type { Candidate } from './candidate.ts'
import { matchForms } from './match-forms.ts'
import type { Passage } from './passage.ts'
import { refineMentions } from './refine-mentions.ts'
import type { Sighting } from './sighting.ts'
import type { Taxonomy } from './taxonomy.ts'

/** The skills of a passage with what is said about each: recognised generously, then refined. */
export function seeSkills(passage: Passage, taxonomy: Taxonomy): readonly Sighting[] {
  const candidates = matchForms(passage.text, passage.tokens, taxonomy.forms)
  return refineMentions(candidates.flatMap(sightingsOf), passage)
}

function sightingsOf(candidate: Candidate): Sighting[] {
  const certain = candidate.forms.find(({ guard }) => !guard)
  const form = certain ?? candidate.forms[0]
  if (form === undefined) return []
  return [
    { ...candidate, form, skill: form.skill, sure: certain !== undefined && !candidate.loose, polarity: 'asserted' },
  ]
}
