import type { Mention, SectionKind } from '../types.ts'
import type { Sighting } from './sighting.ts'

/** What callers get to see of a sighting. */
export function mentionOf(text: string, sighting: Sighting, section: SectionKind): Mention {
  const { skill, start, end, form, fuzzy, loose, polarity, level, levelText, years, version } = sighting
  const matchedBy = fuzzy ? 'fuzzy' : loose ? 'pattern' : form.by
  const mention: { -readonly [Key in keyof Mention]: Mention[Key] } = {
    start,
    end,
    skill: skill.id,
    text: text.slice(start, end),
    section,
    matchedBy,
    polarity,
  }
  if (level !== undefined) mention.level = level
  if (levelText !== undefined) mention.levelText = levelText
  if (years !== undefined) mention.years = years
  if (version !== undefined) mention.version = version
  return mention
}
