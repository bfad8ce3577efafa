import type { MessageCode } from '../messages.ts'
import type { JobMatch, Mention, Message, Month, Question, Report, Resume, SkillFinding, Suggestion } from '../types.ts'
import { libraryVersion } from '../version.ts'

/** What the rooms before found, ready to be put together. */
export interface ReportParts extends Pick<Report, 'score' | 'band' | 'sections' | 'criteria'> {
  readonly resume: Resume
  readonly skills: readonly SkillFinding[]
  readonly notClaimed: readonly Mention[]
  readonly suggestions: readonly Suggestion[]
  readonly questions: readonly Question[]
  readonly messages: readonly Message[]
  readonly job?: JobMatch | undefined
  readonly asOf: Month
  readonly taxonomyVersion: string
  readonly scoringVersion: string
}

/** Findings on how the document was made, apart from what it says. */
const integrityCodes: ReadonlySet<string> = new Set<MessageCode>([
  'HIDDEN_TEXT',
  'MACHINE_ADDRESSED',
  'ACTIVE_CONTENT',
  'KEYWORD_CATALOGUE',
  'REPEATED_SKILL',
  'REPEATED_LINES',
])

/** Puts the report together; every message of every room is in it once. */
export function buildReport({
  resume: { document, ...resume },
  job,
  messages,
  asOf,
  taxonomyVersion,
  scoringVersion,
  ...parts
}: ReportParts): Report {
  const all = [...document.messages, ...resume.messages, ...messages]
  return {
    ...parts,
    categories: countCategories(parts.skills),
    ...(job && { job }),
    messages: all.filter(({ code }) => !integrityCodes.has(code)),
    integrity: all.filter(({ code }) => integrityCodes.has(code)),
    resume,
    document,
    asOf,
    versions: { library: libraryVersion, taxonomy: taxonomyVersion, scoring: scoringVersion },
  }
}

function countCategories(skills: readonly SkillFinding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { category, mentions } of skills) {
    if (mentions.length > 0) counts[category] = (counts[category] ?? 0) + 1
  }
  return counts
}
