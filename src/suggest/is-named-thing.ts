import type { SkillFinding } from '../types.ts'

/** Categories that hold notions rather than things one works with. */
const notions = new Set(['architecture', 'cs-basics', 'method', 'soft-skill', 'security', 'os-and-network'])

/** Whether a skill is a product or a technique with a name, so that "built with …" and "proficient in …" can be said of it. */
export function isNamedThing({ name, category }: Pick<SkillFinding, 'name' | 'category'>): boolean {
  // "Cloud cost optimisation" and "Unit testing" go on in small letters; "Google Cloud Run" does not.
  return !notions.has(category) && !/ \p{Ll}/u.test(name)
}
