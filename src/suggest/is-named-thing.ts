import type { SkillFinding } from '../types.ts'

/** Categories that hold notions rather than things one works with. */
const notions = new Set(['architecture', 'cs-basics', 'method', 'soft-skill', 'security', 'os-and-network'])

/** Notions in the other categories, in one word. */
const namedNotions = new Set(
  (
    'ACID APIs Authentication Authorisation Containerisation Databases CRUD DevOps DevSecOps Embeddings GitOps Idempotency Middleware MLOps Monorepo Observability OLAP OLTP On-call ' +
    'Pagination Post-mortems Runbooks Serialisation Serverless Webhooks'
  ).split(' '),
)

/** Categories whose members in -ing are acts: debugging, caching, reporting. Spring is a framework. */
const withActs = new Set(['testing', 'cache', 'database', 'observability', 'ci-cd', 'search-and-analytics', 'tools'])

/** Whether a skill is a product or a technique with a name, so that "built with …" and "proficient in …" can be said of it. */
export function isNamedThing({ name, category }: Pick<SkillFinding, 'name' | 'category'>): boolean {
  const isAct = withActs.has(category) && /^\p{L}+ing$/u.test(name)
  // "Cloud cost optimisation" goes on in small letters; "Google Cloud Run" does not, and "Ruby on Rails" is one all the same.
  return !notions.has(category) && !namedNotions.has(name) && !isAct && !/ (?!on Rails|framework$)\p{Ll}/u.test(name)
}
