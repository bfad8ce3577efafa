import { targets } from '../../data/targets.ts'
import type { CriterionInput } from '../../score/criterion.ts'
import { findListedMention } from '../../score/find-listed-mention.ts'
import type { SkillFinding } from '../../types.ts'
import { isBuiltWith } from '../is-built-with.ts'
import { isLeftBehindIn } from '../is-left-behind.ts'
import { listOf } from '../list-of.ts'
import { nameOf } from '../name-of.ts'

/** Skills in a summary; the article's example has three. */
const MOST = 4

/** After languages and frameworks. */
const LAST = 3

/** What a stated level says for a skill. */
const levels = { expert: 3, advanced: 2, intermediate: 0, beginner: 0 } as const

/** Stated years that make nobody proficient who has more of another skill. */
const FEW_YEARS = 1

/** "Go, PostgreSQL and Kafka": the skills that are best shown and that the summary does not name; listed ones only where these are few. */
export function technologiesOf(input: CriterionInput): string {
  const named = new Set(input.summary?.technologies.map(({ skill }) => skill))
  const known = input.skills.filter((skill) => isBuiltWith(skill) && skill.mentions.length > 0)
  const isLow = lowIn(input.skills)
  const isLeftBehind = isLeftBehindIn(input)
  const candidates = known.filter((skill) => !isLow(skill) && !named.has(skill.id) && !isLeftBehind(skill))
  const strength = strengthIn(input)
  const hasWorked = input.work.entries.length > 0
  const place = placesIn(input)
  const shown = withoutGeneral(candidates.filter(({ id }) => input.shown.has(id))).sort(
    (a, b) => strength(b) - strength(a) || (hasWorked ? 0 : place(a) - place(b)),
  )
  const listed = candidates.filter(
    (skill) => hasWorked && !shown.includes(skill) && findListedMention(input.resume, skill),
  )
  const wanted = Math.max(targets.summaryTechnologies - named.size - shown.length, 0)
  const best = [...shown.slice(0, MOST), ...listed.slice(0, wanted)]
  const inOrder = [...best].sort((a, b) => placeOf(a) - placeOf(b))
  return best.length > 0 ? listOf(inOrder.map((skill) => nameOf(skill, input.resume.document))) : '[skill]'
}

/** What the candidate rates below the rest; what one has just begun with in any case. */
function lowIn(skills: readonly SkillFinding[]): (skill: SkillFinding) => boolean {
  const hasBetter = skills.some(({ level, statedYears = 0 }) => (level && levels[level] > 0) || statedYears > FEW_YEARS)
  return ({ level, statedYears = FEW_YEARS + 1 }) =>
    level === 'beginner' || (hasBetter && (level === 'intermediate' || statedYears <= FEW_YEARS))
}

/** "Spring Boot" says "Spring" too. */
function withoutGeneral(skills: readonly SkillFinding[]): SkillFinding[] {
  return skills.filter(({ name }) => !skills.some((other) => other.name.startsWith(`${name} `)))
}

/** Where each skill is shown; projects tell no months, and the first of them are those to be seen. */
function placesIn({ used }: CriterionInput): (skill: SkillFinding) => number {
  const places = new Map(used.map(({ skill, mention }) => [skill.id, mention.start]))
  return ({ id }) => places.get(id) ?? Number.MAX_SAFE_INTEGER
}

/** Languages first, then frameworks, then what they work with. */
function placeOf({ category }: SkillFinding): number {
  return ['language', 'framework'].indexOf(category) + 1 || LAST
}

/** A skill with a result, one that the list names, a good level, and work that goes on speak for it. */
function strengthIn({ used, resume }: CriterionInput): (skill: SkillFinding) => number {
  const proved = new Set(used.filter((skill) => skill.proved).map(({ skill }) => skill.id))
  return (skill) =>
    (proved.has(skill.id) ? 2 : 0) +
    (findListedMention(resume, skill) ? 2 : 0) +
    (skill.level ? levels[skill.level] : 0) +
    (skill.current ? 1 : 0)
}
