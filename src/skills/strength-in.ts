import type { Mention, Resume, SkillFinding, Span } from '../types.ts'
import { statesOutcome } from './states-outcome.ts'
import { holds } from './whose/holds.ts'

type Strength = SkillFinding['strength']

/** How a skill is shown at its best: in a highlight with a result, in an entry, or only by its name. */
export function strengthIn({ document, work, projects }: Resume): (mentions: readonly Mention[]) => Strength {
  const outcomes = new Map<Span, boolean>()

  /** Skills share highlights; each is judged once. */
  const hasOutcome = (highlight: Span): boolean => {
    const known = outcomes.get(highlight)
    if (known !== undefined) return known
    const states = statesOutcome(document.text.slice(highlight.start, highlight.end))
    outcomes.set(highlight, states)
    return states
  }
  const isProved = (mention: Mention): boolean => {
    const entry = mention.entry === undefined ? projects[mention.project ?? -1] : work[mention.entry]
    const highlight = entry?.highlights.find((span) => holds(span, mention))
    return highlight !== undefined && hasOutcome(highlight)
  }
  return (mentions) => {
    const inEntries = mentions.filter(({ entry, project }) => entry !== undefined || project !== undefined)
    if (inEntries.some(isProved)) return 'proved'
    return inEntries.length > 0 ? 'used' : 'listed'
  }
}
