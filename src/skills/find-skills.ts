import type { Mention, Month, Resume, Skill, SkillFinding, SkillId } from '../types.ts'
import { findMentions } from './find-mentions.ts'
import { levelOf } from './level-of.ts'
import { strengthIn } from './strength-in.ts'
import { useIn } from './use-in.ts'
import type { Taxonomy } from './vocabulary/taxonomy.ts'

/** The skills that a CV claims, and the mentions by which it does not. */
export interface Skills {
  /** In the order in which the CV first names them; implied ones come last. */
  readonly skills: readonly SkillFinding[]
  /** Negated, wished for, or somebody else's. */
  readonly notClaimed: readonly Mention[]
}

/** Finds a CV's skills, each with its quotes, its level and when it was used. */
export function findSkills(resume: Resume, taxonomy: Taxonomy, { asOf }: { readonly asOf: Month }): Skills {
  const mentions = findMentions(resume, taxonomy, asOf)
  const claims = new Map<Skill, Mention[]>()
  for (const mention of mentions) {
    const skill = taxonomy.skills.get(mention.skill)
    if (mention.polarity !== 'asserted' || !skill) continue
    const known = claims.get(skill)
    if (known) known.push(mention)
    else claims.set(skill, [mention])
  }
  const strengthOf = strengthIn(resume)
  const useOf = useIn(resume, asOf)
  const named = [...claims].map(([{ id, name, category }, own]): SkillFinding => {
    const finding = { id, name, category, strength: strengthOf(own) }
    return Object.assign(finding, levelOf(own, resume), useOf(own), { mentions: own })
  })
  return {
    skills: [...named, ...impliedBy([...claims.keys()], taxonomy)],
    notClaimed: mentions.filter(({ polarity }) => polarity !== 'asserted'),
  }
}

/** One hop from what is named: a framework shows its language, and the chain ends there. */
function impliedBy(named: readonly Skill[], { skills }: Taxonomy): SkillFinding[] {
  const ids = new Set(named.map(({ id }) => id))
  const implied = new Map<SkillId, SkillId[]>()
  for (const { id, implies } of named) {
    for (const other of implies) if (!ids.has(other)) implied.set(other, [...(implied.get(other) ?? []), id])
  }
  return [...implied].flatMap(([id, by]) => {
    const skill = skills.get(id)
    if (!skill) return []
    const { name, category } = skill
    return [{ id, name, category, strength: 'listed' as const, current: false, mentions: [], impliedBy: by }]
  })
}
