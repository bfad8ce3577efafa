import type { Taxonomy } from '../skills/vocabulary/taxonomy.ts'
import type { JobDescription, JobMatch, JobRequirement, Resume, SkillFinding, Span } from '../types.ts'

/** How much a requirement counts; what is preferred moves the match half as far as what is required. */
const tierWeights = { required: 2, preferred: 1 } as const

/** Share of a requirement that each status earns. */
const statusShares = { met: 1, partial: 0.5, missing: 0 } as const

type Status = keyof typeof statusShares

/**
 * Holds what a CV shows against what an advertisement asks for.
 *
 * A requirement is met when one of its skills is named and used long enough, and partly met when the skill is only
 * implied, used for fewer years, or replaced by another of its kind where the advertisement says "or similar".
 */
export function matchJob(
  job: JobDescription,
  { resume, skills }: { resume: Resume; skills: readonly SkillFinding[] },
  taxonomy: Taxonomy,
): JobMatch {
  const found = new Map(skills.map((skill) => [skill.id, skill]))
  const requirements = job.requirements.map((requirement) => ({
    ...requirement,
    status: bestStatus(requirement, found, taxonomy),
    evidence: evidenceOf(requirement, found),
  }))
  return {
    score: scoreOf(requirements),
    requirements,
    ...(job.minYears !== undefined && { minYears: job.minYears }),
    ...(resume.totalMonths !== null && { totalYears: Math.round(resume.totalMonths / 1.2) / 10 }),
    ...(job.seniority && { seniority: job.seniority }),
    constraints: job.constraints.map(({ start, end }) => job.text.slice(start, end).trim()),
    excluded: job.excluded,
  }
}

type Found = ReadonlyMap<string, SkillFinding>

function bestStatus(requirement: JobRequirement, found: Found, taxonomy: Taxonomy): Status {
  const statuses = requirement.anyOf.map((id) => statusOf(found.get(id), requirement.minYears))
  if (statuses.includes('met')) return 'met'
  if (statuses.includes('partial') || (requirement.open && hasSubstitute(requirement, found, taxonomy)))
    return 'partial'
  return 'missing'
}

function statusOf(skill: SkillFinding | undefined, minYears: number | undefined): Status {
  if (!skill) return 'missing'
  if (skill.mentions.length === 0) return 'partial'
  return minYears === undefined || yearsOf(skill) >= minYears ? 'met' : 'partial'
}

/** Years that dated work shows; what the CV states counts only where no dated work names the skill. */
function yearsOf({ months, statedYears }: SkillFinding): number {
  return months !== undefined ? months / 12 : (statedYears ?? 0)
}

function hasSubstitute({ anyOf }: JobRequirement, found: Found, { skills }: Taxonomy): boolean {
  const categories = new Set(anyOf.map((id) => skills.get(id)?.category))
  return [...found.values()].some(({ category, mentions }) => mentions.length > 0 && categories.has(category))
}

function evidenceOf({ anyOf }: JobRequirement, found: Found): Span[] {
  return anyOf.flatMap((id) => found.get(id)?.mentions.map(({ start, end }) => ({ start, end })) ?? [])
}

function scoreOf(requirements: readonly (JobRequirement & { status: Status })[]): number | null {
  const whole = requirements.reduce((sum, { tier }) => sum + tierWeights[tier], 0)
  const earned = requirements.reduce((sum, { tier, status }) => sum + tierWeights[tier] * statusShares[status], 0)
  return whole === 0 ? null : Math.round((earned / whole) * 10_000) / 100
}
