import { isSmall } from './is-small.ts'
import type { TaxonomyRow } from './taxonomy.ts'

const everyTrade = new Set(['method', 'soft-skill', 'cs-basics', 'architecture'])

/** "Backup and recovery", "Load testing": a name of several words with one capital; not "Apache Kafka", "Node.js". */
const concept = /^\p{L}\p{Ll}{0,30}(?:[ -]\p{Ll}{1,30}){1,6}$/u

/** "Algorithms", "Refactoring", "Code review"; not "Drools", "Raft". */
const noun = /^\p{Lu}\p{Ll}{2,20}(?: \p{Ll}{1,20}|hms|ing|ion|ity|cy|ership)$/u

/** Whether a skill is said with words of other trades as well: "unit tests", "Kanban", "root cause analysis", "API". */
export function isOrdinary({ name, category }: TaxonomyRow, spelling: string, key: string): boolean {
  if (spelling === 'API' || /^[cd]$/.test(key)) return true
  if (everyTrade.has(category)) return isSmall(spelling) || noun.test(spelling)
  return isSmall(spelling) && concept.test(name)
}
