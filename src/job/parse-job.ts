import { openCues } from '../data/job-cues.ts'
import { CvError } from '../errors.ts'
import { findInText } from '../skills/find-in-text.ts'
import { backendTaxonomy } from '../skills/vocabulary/backend-taxonomy.ts'
import type { Taxonomy } from '../skills/vocabulary/taxonomy.ts'
import type { JobDescription, JobRequirement, Mention } from '../types.ts'
import { findJobSeniority } from './find-job-seniority.ts'
import { groupMentions } from './group-mentions.ts'
import { parseYears } from './parse-years.ts'
import { type Clause, hasCue, splitClauses } from './split-clauses.ts'

/**
 * Reads a job advertisement: which skills it asks for, how firmly, and for how many years.
 *
 * @param text - The advertisement as plain text.
 * @param options - `taxonomy`: the vocabulary, default the built-in one.
 * @returns Requirements in the order of the text; a skill that is asked for twice keeps its firmer place.
 * @throws {CvError} `INVALID_OPTIONS` when it is no text.
 * @example
 * parseJob('Requirements:\n- 3+ years of Go or Rust').requirements[0].anyOf // ['go', 'rust']
 */
export function parseJob(
  text: string,
  { taxonomy = backendTaxonomy }: { taxonomy?: Taxonomy | undefined } = {},
): JobDescription {
  if (typeof text !== 'string') throw new CvError('INVALID_OPTIONS', 'job: expected the text of an advertisement')
  const clauses = splitClauses(text)
  const mentions = clauses.flatMap((clause) => mentionsIn(clause, taxonomy))
  const requirements = clauses.flatMap((clause) => requirementsOf(clause, mentions, taxonomy, text))
  const asked = firmest(requirements)
  const wanted = new Set(asked.flatMap(({ anyOf }) => anyOf))
  const minYears = clauses.map((clause) => generalYears(clause, mentions)).find((years) => years !== undefined)
  const seniority = findJobSeniority(text)
  return {
    text,
    requirements: asked,
    ...(minYears !== undefined && { minYears }),
    ...(seniority && { seniority }),
    constraints: clauses.filter(({ isConstraint }) => isConstraint).map(({ start, end }) => ({ start, end })),
    excluded: excludedSkills(mentions).filter((skill) => !wanted.has(skill)),
  }
}

/** Each clause is read by itself, so that "No PHP" denies nothing of the line above; an item "Go" is taken at its word. */
function mentionsIn({ start, text, isItem }: Clause, taxonomy: Taxonomy): Mention[] {
  return findInText(text, taxonomy, { section: isItem ? 'skills' : 'other' }).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }))
}

const inside = ({ start, end }: Clause, mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention) => mention.start >= start && mention.end <= end)

function requirementsOf(
  clause: Clause,
  mentions: readonly Mention[],
  taxonomy: Taxonomy,
  text: string,
): JobRequirement[] {
  const { tier } = clause
  if (tier === 'none') return []
  const asked = inside(clause, mentions).filter(({ polarity }) => polarity !== 'negated')
  const minYears = parseYears(clause.text)
  const open = hasCue(clause.text, openCues)
  return groupMentions(text, asked, taxonomy).map((group) => ({
    start: clause.start,
    end: clause.end,
    ...skillsOf(group, taxonomy),
    open,
    tier,
    ...(minYears !== undefined && { minYears }),
    quote: clause.text,
  }))
}

function skillsOf(group: readonly Mention[], { skills }: Taxonomy): Pick<JobRequirement, 'anyOf' | 'names'> {
  const anyOf = [...new Set(group.map(({ skill }) => skill))]
  return { anyOf, names: anyOf.map((id) => skills.get(id)?.name ?? id) }
}

/** Drops what is asked for again less firmly, or in the same words. */
function firmest(requirements: readonly JobRequirement[]): JobRequirement[] {
  const keyOf = ({ anyOf }: JobRequirement): string => [...anyOf].sort().join('|')
  const best = new Map<string, JobRequirement>()
  for (const requirement of requirements) {
    const known = best.get(keyOf(requirement))
    if (!known || (known.tier === 'preferred' && requirement.tier === 'required'))
      best.set(keyOf(requirement), requirement)
  }
  return requirements.filter((requirement) => best.get(keyOf(requirement)) === requirement)
}

/** Years that are asked for without naming a skill: "5+ years of professional experience". */
function generalYears(clause: Clause, mentions: readonly Mention[]): number | undefined {
  return clause.tier !== 'none' && inside(clause, mentions).length === 0 ? parseYears(clause.text) : undefined
}

function excludedSkills(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.filter(({ polarity }) => polarity === 'negated').map(({ skill }) => skill))]
}
