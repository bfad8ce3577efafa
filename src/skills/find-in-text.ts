import { sectionClaims } from '../data/section-claims.ts'
import type { Mention, SectionKind } from '../types.ts'
import { mentionOf } from './mention-of.ts'
import { seeSkills } from './see-skills.ts'
import { plainLayout, readPassage } from './tokens/passage.ts'
import type { Taxonomy } from './vocabulary/taxonomy.ts'
import { isTold } from './whose/is-told.ts'

/**
 * The skills that a plain text names: a sentence, a paragraph, a job advertisement.
 *
 * @param options.section What kind of section the text is from; in `skills`, items of lists are taken at their word.
 * @returns Mentions of any polarity, in the order of the text, none inside another.
 * @example findInText('No Kafka, but five years of Go', backendTaxonomy) // Kafka negated, Go asserted with 5 years
 */
export function findInText(
  text: string,
  taxonomy: Taxonomy,
  { section = 'other' }: { section?: SectionKind | undefined } = {},
): Mention[] {
  const claims = sectionClaims[section]
  if (claims === 'none') return []
  const layout = { ...plainLayout, isList: () => section === 'skills', isForeign: () => claims !== 'full' }
  const sightings = seeSkills(readPassage(text, layout), taxonomy)
  return sightings
    .filter((sighting) => claims !== 'told' || isTold(text, sighting))
    .map((sighting) => mentionOf(text, sighting, section))
}
