import { type Area, areas } from '../../data/areas.ts'
import { targets } from '../../data/targets.ts'
import { message } from '../../messages.ts'
import type { SkillFinding, Span } from '../../types.ts'
import type { Criterion, CriterionInput } from '../criterion.ts'
import { shareOfTarget } from '../share-of-target.ts'

/** Credit for an area whose skills are only named, next to 1 for one that is shown at work: a bare list earns half. */
const LISTED = 0.5

/** An implied skill earns half of what the skill earns that implies it. */
const IMPLIED = 0.5

interface AreaCredit {
  readonly area: Area
  readonly credit: number
  readonly evidence?: Span
}

/** How many areas of backend work the skills span. */
export const skillBreadth: Criterion = {
  id: 'skill-breadth',
  section: 'skills',
  evaluate(input) {
    const credits = creditAreas(input)
    const found = credits.filter(({ credit }) => credit > 0)
    const earned = credits.reduce((sum, { area, credit }) => sum + area.weight * credit, 0)
    return {
      score: shareOfTarget(earned, targets.areas),
      explanation: message(
        'SKILL_BREADTH',
        {
          found: found.length,
          of: areas.length,
          missing: credits
            .filter(({ credit }) => credit === 0)
            .map(({ area }) => area.label)
            .join(', '),
        },
        { level: 'info' },
      ),
      evidence: found.flatMap(({ evidence }) => (evidence ? [evidence] : [])),
    }
  },
}

function creditAreas(input: CriterionInput): AreaCredit[] {
  const used = new Map(input.used.map(({ skill, mention }) => [skill.id, mention]))
  const named = new Map(input.skills.map((skill) => [skill.id, skill]))
  const creditOf = (skill: SkillFinding): Omit<AreaCredit, 'area'> => {
    const use = used.get(skill.id)
    if (use) return { credit: 1, evidence: { start: use.start, end: use.end } }
    const [mention] = skill.mentions
    if (mention) return { credit: LISTED, evidence: { start: mention.start, end: mention.end } }
    const best = bestOf(
      (skill.impliedBy ?? [])
        .flatMap((id) => named.get(id) ?? [])
        .filter(({ mentions }) => mentions.length > 0)
        .map(creditOf),
    )
    return { ...best, credit: best.credit * IMPLIED }
  }
  return areas.map((area) => {
    const inArea = input.skills.filter(({ category }) => (area.categories as readonly string[]).includes(category))
    return { area, ...bestOf(inArea.map(creditOf)) }
  })
}

function bestOf(credits: readonly Omit<AreaCredit, 'area'>[]): Omit<AreaCredit, 'area'> {
  return credits.reduce((best, next) => (next.credit > best.credit ? next : best), { credit: 0 })
}
