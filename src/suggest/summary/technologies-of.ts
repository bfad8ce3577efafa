import type { CriterionInput } from '../../score/criterion.ts'
import { isNamedThing } from '../is-named-thing.ts'
import { listOf } from '../list-of.ts'

/** Skills in a summary; the article's example has three. */
const MOST = 4

/** "Go, PostgreSQL and Kafka": the skills that are best shown, those with a result and those used longest first. None that a summary that stays names already. */
export function technologiesOf({ used, summary }: CriterionInput): string {
  const kept = summary?.role ? summary.text.toLowerCase() : ''
  const best = [...used]
    .filter(({ skill }) => isNamedThing(skill) && !kept.includes(skill.name.toLowerCase()))
    .sort((a, b) => Number(b.proved) - Number(a.proved) || (b.skill.months ?? 0) - (a.skill.months ?? 0))
    .slice(0, MOST)
  return best.length > 0 ? listOf(best.map(({ skill }) => skill.name)) : '[skill]'
}
