import type { SkillFinding } from '../types.ts'
import { isNamedThing } from './is-named-thing.ts'

/** Categories of what one builds and runs software with; tests, editors and trackers come with every job. */
const categories = new Set(
  (
    'language framework data-access database cache search-and-analytics messaging api identity server cloud containers ' +
    'infrastructure-as-code ai'
  ).split(' '),
)

/** Whether "built with …" says something of a backend developer. */
export function isBuiltWith(skill: Pick<SkillFinding, 'name' | 'category'>): boolean {
  return categories.has(skill.category) && isNamedThing(skill)
}
