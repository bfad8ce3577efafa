import { tradeOf } from '../evidence/trade-of.ts'
import type { RefineStep } from '../refine-step.ts'
import type { Sighting } from '../sighting.ts'

/**
 * Load tests of cranes, kanban boxes for bolts: what is said with ordinary words is a skill only where nothing else
 * is spoken of. A name that is nothing but a product's shows that it is.
 */
export const dropOtherTrades: RefineStep = (sightings, passage) => {
  const named = new Set(
    sightings.flatMap((sighting) => (sighting.sure && !isOrdinary(sighting) ? [passage.sentence[sighting.first]] : [])),
  )
  return sightings.filter(
    (sighting) =>
      !isOrdinary(sighting) ||
      named.has(passage.sentence[sighting.first]) ||
      tradeOf(passage, sighting.first) !== 'other',
  )
}

/** Words of other trades as well: "unit tests", "Kanban", "root cause analysis", "API". */
function isOrdinary({ form, skill }: Sighting): boolean {
  if (form.spelling === 'API') return true
  return form.spelling === form.spelling.toLowerCase() && (everyTrade.has(skill.category) || concept.test(skill.name))
}

const everyTrade = new Set(['method', 'soft-skill', 'cs-basics', 'architecture'])

/** "Backup and recovery", "Load testing": a name of several words with one capital; not "Apache Kafka", "Node.js". */
const concept = /^\p{L}\p{Ll}{0,30}(?:[ -]\p{Ll}{1,30}){1,6}$/u
