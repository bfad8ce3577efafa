import type { Mention, SectionKind } from '../types.ts'
import type { Sighting } from './sighting.ts'

/** What callers get to see of a sighting. */
export function mentionOf(text: string, sighting: Sighting, section: SectionKind): Mention {
  const { skill, start, end, form, fuzzy, loose, polarity, level, levelText, years, version } = sighting
  return {
    start,
    end,
    skill: skill.id,
    text: text.slice(start, end),
    section,
    matchedBy: fuzzy ? 'fuzzy' : loose ? 'pattern' : form.by,
    polarity,
    ...(level && { level }),
    ...(levelText && { levelText }),
    ...(years !== undefined && { years }),
    ...(version && { version }),
  }
}
