import type { SkillFinding } from '../types.ts'

/** Categories that hold notions rather than things one works with. */
const notions = new Set(['architecture', 'cs-basics', 'method', 'soft-skill', 'security', 'os-and-network'])

/** Categories whose members in -ing are acts: debugging, caching, sharding. Spring is a framework. */
const withActs = new Set(['testing', 'cache', 'database', 'observability', 'ci-cd', 'containers', 'cloud'])

/** Whether a skill is a product or a technique with a name, so that "built with …" and "proficient in …" can be said of it. */
export function isNamedThing({ name, category }: Pick<SkillFinding, 'name' | 'category'>): boolean {
  // "Cloud cost optimisation" and "Unit testing" go on in small letters; "Google Cloud Run" does not.
  const isAct = withActs.has(category) && /^\p{L}+ing$/u.test(name)
  return !notions.has(category) && !isAct && !/ \p{Ll}/u.test(name)
}
