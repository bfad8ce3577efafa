import type { Resume, SkillItem, Span } from '../types.ts'

/** The item of the skills section that a span stands in; the level and the years printed with it are the item's. */
export function itemOf({ start, end }: Span, { skills }: Pick<Resume, 'skills'>): SkillItem | undefined {
  for (const { items } of skills) {
    const item = items.find((span) => span.start <= start && end <= span.end)
    if (item) return item
  }
  return undefined
}
