import type { Mention, Resume, SkillFinding, Span } from '../types.ts'
import { statesOutcome } from './states-outcome.ts'

/** How a skill is shown at its best: in a highlight with a result, in an entry, or only by its name. */
export function strengthOf(mentions: readonly Mention[], resume: Resume): SkillFinding['strength'] {
  const inEntries = mentions.filter(({ entry, project }) => entry !== undefined || project !== undefined)
  if (inEntries.some((mention) => isProved(mention, resume))) return 'proved'
  return inEntries.length > 0 ? 'used' : 'listed'
}

function isProved(mention: Mention, { document, work, projects }: Resume): boolean {
  const entry = mention.entry === undefined ? projects[mention.project ?? -1] : work[mention.entry]
  const highlight = entry?.highlights.find((span) => holds(span, mention))
  return highlight !== undefined && statesOutcome(document.text.slice(highlight.start, highlight.end))
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
