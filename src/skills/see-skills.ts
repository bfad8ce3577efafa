import type { Sighting } from './cues/sighting.ts'
import { findTypos } from './find-typos.ts'
import type { Candidate } from './matching/candidate.ts'
import { matchForms } from './matching/match-forms.ts'
import { refineMentions } from './refine-mentions.ts'
import type { Passage } from './tokens/passage.ts'
import type { Taxonomy } from './vocabulary/taxonomy.ts'

/** The skills of a passage with what is said about each: recognised generously, then refined. */
export function seeSkills(passage: Passage, taxonomy: Taxonomy): readonly Sighting[] {
  const candidates = matchForms(passage.text, passage.tokens, taxonomy.forms, passage.sentence)
  const typos = findTypos(passage, candidates, taxonomy)
  const sightings = candidates.map(sightingOf)
  if (typos.length > 0) sightings.push(...typos)
  return refineMentions(typos.length > 0 ? sightings.sort((one, other) => one.first - other.first) : sightings, passage)
}

function sightingOf({ form, first, last, start, end, version, loose }: Candidate): Sighting {
  const sure = !(form.guard || form.isDoubtful || loose)
  return {
    form,
    first,
    last,
    start,
    end,
    version,
    loose,
    skill: form.skill,
    sure,
    fuzzy: false,
    polarity: 'asserted',
    level: undefined,
    levelText: undefined,
    years: undefined,
  }
}
