import type { SkillId } from '../../types.ts'
import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { wordAt } from '../word-at.ts'
import { compileGuard } from './compile-guard.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isFaintlyVetoed } from './is-faintly-vetoed.ts'
import { opensSentence } from './opens-sentence.ts'
import { ownItem } from './own-item.ts'

/** Categories whose words other trades write too; they prove nothing about a neighbour. */
const everyTrade = new Set(['method', 'soft-skill', 'tools', 'security'])

/** Which skills stand in a line, and in an entry. */
interface Company {
  /** Proven, or at least with a capital. */
  readonly inLine: ReadonlyMap<number, ReadonlySet<SkillId>>
  readonly inEntry: ReadonlyMap<number, ReadonlySet<SkillId>>
  /** Lines with a certain skill of this trade alone. */
  readonly technical: ReadonlySet<number>
}

/** Sums up the skills of every line and entry, so that asking for one costs the same however many there are. */
export function companyOf(
  passage: Passage,
  sightings: readonly Sighting[],
  proven: readonly boolean[],
  denied: readonly boolean[],
): Company {
  const inLine = new Map<number, Set<SkillId>>()
  const inEntry = new Map<number, Set<SkillId>>()
  const technical = new Set<number>()
  for (const [nth, sighting] of sightings.entries()) {
    if (denied[nth]) continue
    const { skill, first, start } = sighting
    const line = passage.line[first] as number
    if (proven[nth] || isCapitalised(passage, sighting)) addTo(inLine, line, skill.id)
    if (!proven[nth]) continue
    const entry = passage.layout.entryAt(start)
    if (entry >= 0) addTo(inEntry, entry, skill.id)
    if (!everyTrade.has(skill.category)) technical.add(line)
  }
  return { inLine, inEntry, technical }
}

/** Whether a doubtful word keeps company that shows it to be a skill. */
export function hasCompany(passage: Passage, sighting: Sighting, company: Company): boolean {
  if (isFaintlyVetoed(passage, sighting)) return false
  return isNear(passage, sighting, company) || isBesideSkill(passage, sighting, company)
}

/** One of the skills that its guard names stands in the same line or entry. */
function isNear({ line, layout }: Passage, { form, skill, first, start }: Sighting, company: Company): boolean {
  if (!form.guard) return false
  const { near } = compileGuard(form.guard)
  if (near.size === 0) return false
  if (shareAny(near, company.inLine.get(line[first] as number), skill.id)) return true
  return company.inEntry.size > 0 && shareAny(near, company.inEntry.get(layout.entryAt(start)), skill.id)
}

/** Whether two sets have an id in common, other than one's own. */
function shareAny(one: ReadonlySet<SkillId>, other: ReadonlySet<SkillId> | undefined, own: SkillId): boolean {
  if (!other) return false
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const id of few) if (id !== own && many.has(id)) return true
  return false
}

/** A capital inside a sentence, where another skill is certain: "health checks come from Consul, jobs run on Docker". */
function isBesideSkill(passage: Passage, sighting: Sighting, { technical }: Company): boolean {
  if (!technical.has(passage.line[sighting.first] as number)) return false
  if (sighting.form.key.length === 1) return isLonelyItem(passage, sighting)
  if (!isCapitalised(passage, sighting) || isInTitle(passage, sighting)) return false
  return !opensSentence(passage, sighting) || isSubject(passage, sighting)
}

/** "Basic: C" among the skills. */
function isLonelyItem(passage: Passage, sighting: Sighting): boolean {
  return passage.layout.isList(sighting.start) && ownItem(passage, sighting) === 'strict'
}

/** In a title everything has a capital, so none says anything. */
function isInTitle({ text, tokens }: Passage, { first }: Sighting): boolean {
  const start = tokens.start[first - 1]
  return first > 1 && start !== undefined && tokens.gap[first] === gap.space && /\p{Lu}/u.test(text.charAt(start))
}

/** "Hibernate for the master data" names a thing; "Express your interest" does not. */
function isSubject(passage: Passage, { last }: Sighting): boolean {
  return passage.tokens.gap[last + 1] === gap.space && /^(?:for|by|with|behind)$/.test(wordAt(passage, last + 1))
}

function addTo(map: Map<number, Set<SkillId>>, key: number, id: SkillId): void {
  const ids = map.get(key)
  if (ids) ids.add(id)
  else map.set(key, new Set([id]))
}
