import type { Resume, SkillGroup, SkillItem, Span } from '../../types.ts'

/** The items of a CV in the order of the text; made once, for every mention asks for its own. */
const sorted = new WeakMap<readonly SkillGroup[], readonly SkillItem[]>()

/** The item of the skills section that a span stands in; the level and the years printed with it are the item's. */
export function itemOf({ start, end }: Span, { skills }: Pick<Resume, 'skills'>): SkillItem | undefined {
  const items = sorted.get(skills) ?? skills.flatMap((group) => group.items).sort((a, b) => a.start - b.start)
  sorted.set(skills, items)
  let from = 0
  let to = items.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((items[middle] as SkillItem).start <= start) from = middle + 1
    else to = middle
  }
  const item = items[from - 1]
  return item && end <= item.end ? item : undefined
}
