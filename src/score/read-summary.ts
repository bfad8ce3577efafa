import { softwareSigns } from '../data/software-signs.ts'
import { phraseFinder } from '../resume/lines/phrase-finder.ts'
import { findDeveloperRole } from '../resume/names/find-developer-role.ts'
import type { Mention, Span } from '../types.ts'
import { claimedText } from './claimed-text.ts'
import type { Findings } from './findings.ts'
import { isTechnical } from './is-technical.ts'

export interface SummaryFacts {
  /** Where the summary starts in the document. */
  readonly start: number
  /** What the summary claims; as long as the summary, so that offsets agree. */
  readonly text: string
  readonly role?: Span
  /** One mention of each technical skill in it. */
  readonly technologies: readonly Mention[]
}

const findSoftware = phraseFinder(softwareSigns)

/**
 * Reads the summary; one that names neither a developer's role nor a technical skill, and does not speak of software
 * either, says nothing of backend work.
 */
export function readSummary({ resume, skills }: Findings): SummaryFacts | undefined {
  const { summary } = resume
  if (!summary) return undefined
  const text = claimedText(resume.document.text.slice(summary.start, summary.end).replace(/\s/g, ' '))
  const isClaimed = ({ start, end }: Mention) =>
    summary.start <= start && end <= summary.end && text.slice(start - summary.start, end - summary.start).trim() !== ''
  const technologies = skills.filter(isTechnical).flatMap(({ mentions }) => mentions.find(isClaimed) ?? [])
  const role = findDeveloperRole(text, technologies.length > 0)
  if (!role && technologies.length === 0 && !findSoftware(text)) return undefined
  return { start: summary.start, text, technologies, ...(role && { role }) }
}
