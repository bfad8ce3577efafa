import type { Mention, Resume, SkillFinding } from '../types.ts'

/** Finds where the skills list names a skill. The label of a group ("Databases: …") lists nothing. */
export function findListedMention(
  { skills }: Resume,
  { mentions }: Pick<SkillFinding, 'mentions'>,
): Mention | undefined {
  const items = skills.flatMap((group) => group.items)
  return mentions.find(
    ({ section, start, end }) =>
      section === 'skills' && (items.length === 0 || items.some((item) => item.start <= start && end <= item.end)),
  )
}
