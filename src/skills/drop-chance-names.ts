import type { SkillId } from '../types.ts'
import type { Passage } from './passage.ts'
import type { Sighting } from './sighting.ts'

/** Words of a CV that is long enough to show its trade; raising it keeps more of what short CVs of other trades hold. */
const longText = 120

/**
 * Different names of software that nothing else is called, as a developer's CV has by the dozen; other trades have two
 * at most. Raising it costs short CVs of beginners their everyday words.
 */
const fewest = 4

/** Categories whose words other trades write too. */
const everyTrade = new Set(['method', 'soft-skill', 'tools', 'security'])

/**
 * A nurse at the helm of Ruby Ward shows no skill of this trade: in a long CV that hardly names software, only what can
 * be nothing else is left, and what is said of people.
 */
export function dropChanceNames(sightings: readonly Sighting[], { tokens }: Passage): readonly Sighting[] {
  if (tokens.count < longText || namesSoftware(sightings)) return sightings
  return sightings.filter(
    ({ skill, form, sure, fuzzy }) => skill.category === 'soft-skill' || (sure && !fuzzy && !form.isOrdinary),
  )
}

function namesSoftware(sightings: readonly Sighting[]): boolean {
  const certain = new Set<SkillId>()
  for (const { skill, form, sure, fuzzy } of sightings) {
    if (!sure || fuzzy || form.isOrdinary || everyTrade.has(skill.category)) continue
    certain.add(skill.id)
    if (certain.size >= fewest) return true
  }
  return false
}
