import type { Mention, SectionKind } from '../types.ts'
import type { Sighting } from './cues/sighting.ts'

const nowhere = {}

/**
 * What callers get to see of a sighting.
 *
 * @param place - The entry or project that it stands in, as an index.
 */
export function mentionOf(
  text: string,
  sighting: Sighting,
  section: SectionKind,
  place: Pick<Mention, 'entry' | 'project'> = nowhere,
): Mention {
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
  if (place.entry !== undefined) mention.entry = place.entry
  if (place.project !== undefined) mention.project = place.project
  return mention
}
