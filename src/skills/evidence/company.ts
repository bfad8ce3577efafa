import { everydayNames } from '../../data/everyday-names.ts'
import type { SkillId } from '../../types.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import type { Form } from '../vocabulary/form.ts'
import { compileGuard } from './compile-guard.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isFaintlyVetoed } from './is-faintly-vetoed.ts'
import { isInTitle } from './is-in-title.ts'
import { opensSentence } from './opens-sentence.ts'
import { ownItem } from './own-item.ts'
import { technicalCategories } from './technical-categories.ts'
import { tradeOf } from './trade-of.ts'

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

/**
 * Sums up the skills of the lines and entries that hold a doubtful word, so that asking for one costs the same however
 * many there are.
 */
export function companyOf(
  passage: Passage,
  sightings: readonly Sighting[],
  proven: readonly boolean[],
  denied: readonly boolean[],
): Company {
  const { line: lineOf, layout } = passage
  const doubtful = sightings.filter((_, nth) => !proven[nth])
  const lines = new Set(doubtful.map(({ first }) => lineOf[first]))
  const entries = new Set(doubtful.map(({ start }) => layout.entryAt(start)).filter((entry) => entry >= 0))
  const inLine = new Map<number, Set<SkillId>>()
  const inEntry = new Map<number, Set<SkillId>>()
  const technical = new Set<number>()
  for (const [nth, sighting] of sightings.entries()) {
    if (denied[nth]) continue
    const { skill, first, start } = sighting
    const line = lineOf[first] as number
    const isInLine = lines.has(line)
    // "post-mortems" and "on-call rota" show each other; small words alone ("rest", "react") do not
    if (isInLine && (proven[nth] || sighting.form.words > 1 || isCapitalised(passage, sighting)))
      addTo(inLine, line, skill.id)
    if (!proven[nth]) continue
    const entry = entries.size === 0 ? -1 : layout.entryAt(start)
    if (entries.has(entry)) addTo(inEntry, entry, skill.id)
    if (isInLine && !everyTrade.has(skill.category)) technical.add(line)
  }
  return { inLine, inEntry, technical }
}

/** Whether a doubtful word keeps company that shows it to be a skill. */
export function hasCompany(passage: Passage, sighting: Sighting, company: Company): boolean {
  if (isFaintlyVetoed(passage, sighting)) return false
  if (isNear(passage, sighting, company)) return true
  return sighting.form.guard?.needs !== 'company' && isBesideSkill(passage, sighting, company)
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
  const isTechnical = technical.has(passage.line[sighting.first] as number)
  if (!isTechnical && tradeOf(passage, sighting.first) !== 'software') return false
  if (sighting.form.key.length === 1) return isLonelyItem(passage, sighting) || isWorkedIn(passage, sighting)
  if (isTechnical && sighting.form.words > 1 && technicalCategories.has(sighting.skill.category)) return true
  if (!isCapitalised(passage, sighting)) return isTechnical && isUnmistakable(sighting.form)
  if (isInTitle(passage, sighting)) return false
  return (
    !opensSentence(passage, sighting) || isSubject(passage, sighting) || (isTechnical && isUnmistakable(sighting.form))
  )
}

/** "Subversion, then git": small letters suffice where the vocabulary warns of other words only, and asks for no case. */
function isUnmistakable({ guard, isSmall, isDoubtful, isOrdinary }: Form): boolean {
  if (!guard || isSmall || isDoubtful || isOrdinary) return false
  return guard.case === undefined && compileGuard(guard).isMild
}

/** "Basic: C" among the skills. */
function isLonelyItem(passage: Passage, sighting: Sighting): boolean {
  return passage.layout.isList(sighting.start) && ownItem(passage, sighting) === 'strict'
}

/** "The kernel is in C", "our C agent", "from C to Rust", "Julia for the model, C for the kernel", "Firmware: C on STM32". */
function isWorkedIn(passage: Passage, { first, last }: Sighting): boolean {
  const opens = ((passage.tokens.gap[first] as number) & (gap.comma | gap.colon)) !== 0
  if (opens && /^(?:for|where|because|only|under|on|at)$/.test(wordAt(passage, last + 1))) return true
  return /^(?:in|into|from|to|our|thin|small|some|little|plain|using)$/.test(wordAt(passage, first - 1))
}

const afterSubject = /^(?:for|by|with|behind|holds|runs|jobs|tables|roles|queries|topics|charts)$/
const afterNoun = /^(?:under|on|in|as|to|from|at)$/

/** Names that are verbs or adjectives where a sentence begins: "Go to", "React in time". */
const verbs = /^(?:go|react|express|rest|make|next|swift|play|render|behave|ignite|spring|exposed|linear|fortify)$/

function isName({ key, words, isSmall }: Form): boolean {
  return words === 1 && (everydayNames.has(key) || !isSmall)
}

/** "Hibernate for the master data" names a thing; "Express your interest" does not. */
function isSubject(passage: Passage, { form, last }: Sighting): boolean {
  if (passage.tokens.gap[last + 1] !== gap.space) return false
  const next = wordAt(passage, last + 1)
  return afterSubject.test(next) || (afterNoun.test(next) && isName(form) && !verbs.test(form.key))
}

function addTo(map: Map<number, Set<SkillId>>, key: number, id: SkillId): void {
  const ids = map.get(key)
  if (ids) ids.add(id)
  else map.set(key, new Set([id]))
}
