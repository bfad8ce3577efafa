import type { SkillFinding } from '../types.ts'
import { isNamedThing } from './is-named-thing.ts'

/** Categories of what one builds and runs software with; tests, editors and trackers come with every job. */
const categories = new Set(
  (
    'language framework data-access database cache search-and-analytics messaging api identity server cloud containers ' +
    'infrastructure-as-code ai'
  ).split(' '),
)

/** Formats and carriers of data; nobody is hired for them. */
const carriers = new Set(
  'BSON CSV GeoJSON HTTP HTTP/2 HTTP/3 JSON JSONB TOML USSD XML YAML EDI EMV gzip GTFS vCard'.split(' '),
)

/** Whether "built with …" says something of a backend developer. */
export function isBuiltWith(skill: Pick<SkillFinding, 'name' | 'category'>): boolean {
  return categories.has(skill.category) && isNamedThing(skill) && !carriers.has(skill.name)
}
