import { gradingWords, openCues, tradeWords } from '../data/job-cues.ts'
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
  const mentions = clauses.flatMap((clause) => mentionsIn(clause, taxonomy)).filter(isSkill)
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
    excluded: excludedSkills(clauses, mentions).filter((skill) => !wanted.has(skill)),
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

/** "Solid SQL" asks for SQL, and "years in software engineering" for years. */
function isSkill({ text }: Mention): boolean {
  return !gradingWords.has(text) && !tradeWords.has(text.toLowerCase())
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
  if (tier === 'none' || tier === 'needless') return []
  const asked = inside(clause, mentions).filter(({ polarity }) => polarity !== 'negated' || tier === 'preferred')
  const open = hasCue(clause.text, openCues)
  return groupMentions(text, asked, taxonomy).map((group) => {
    const minYears = yearsFor(clause, group)
    return {
      start: clause.start,
      end: clause.end,
      ...skillsOf(group, taxonomy),
      open,
      tier: tierInBrackets(text.slice(group.at(-1)?.end, clause.end)) ?? tier,
      ...(minYears !== undefined && { minYears }),
      quote: clause.text,
    }
  })
}

// Matches what follows in "Kafka (required)", "Kafka Streams (preferred)"; a near miss is "Kafka (Confluent)".
const bracketed =
  /^\s?[([](?:(required|must|must[- ]have)|(preferred|optional|a plus|plus|bonus|nice[- ]to[- ]have|desirable))[)\]]/i

function tierInBrackets(behind: string): JobRequirement['tier'] | undefined {
  const [, firm, soft] = bracketed.exec(behind) ?? []
  return firm ? 'required' : soft ? 'preferred' : undefined
}

/** Of "8+ years in the trade, of which 3+ with Spark" the number that stands before the skills, or else the first behind them. */
function yearsFor({ start, text }: Clause, [first]: readonly Pick<Mention, 'start'>[]): number | undefined {
  const years = parseYears(text)
  const before = years.findLast(({ at }) => first !== undefined && start + at < first.start)
  return (before ?? years[0])?.years
}

function skillsOf(group: readonly Mention[], { skills }: Taxonomy): Pick<JobRequirement, 'anyOf' | 'names'> {
  const anyOf = [...new Set(group.map(({ skill }) => skill))]
  return { anyOf, names: anyOf.map((id) => skills.get(id)?.name ?? id) }
}

/** Drops what is asked for again less firmly, or in the same words, or as one of a choice: "Java" beside "Java or Kotlin". */
function firmest(requirements: readonly JobRequirement[]): JobRequirement[] {
  return requirements.filter((one, at) => !requirements.some((other, place) => isCovered(one, other, place < at)))
}

function isCovered(one: JobRequirement, other: JobRequirement, isLater: boolean): boolean {
  if (one === other || !one.anyOf.some((id) => other.anyOf.includes(id))) return false
  const isPart = one.anyOf.every((id) => other.anyOf.includes(id))
  const isWhole = other.anyOf.every((id) => one.anyOf.includes(id))
  if (one.tier !== other.tier) return one.tier === 'preferred' && (isPart || isWhole)
  if (isPart && isWhole)
    return (other.minYears ?? 0) > (one.minYears ?? 0) || (isLater && other.minYears === one.minYears)
  return isPart && !(one.minYears !== undefined && other.minYears === undefined)
}

/** Years that are asked for without naming a skill: "5+ years of professional experience". */
function generalYears(clause: Clause, mentions: readonly Mention[]): number | undefined {
  const [first] = parseYears(clause.text)
  const isSkilled = inside(clause, mentions).some(({ start }) => yearsFor(clause, [{ start }]) === first?.years)
  return clause.tier !== 'none' && !isSkilled ? first?.years : undefined
}

function excludedSkills(clauses: readonly Clause[], mentions: readonly Mention[]): string[] {
  const denied = clauses.flatMap((clause) =>
    inside(clause, mentions).filter(({ polarity }) => clause.tier === 'needless' || polarity === 'negated'),
  )
  return [...new Set(denied.map(({ skill }) => skill))]
}
