import type { SkillFinding } from '../types.ts'

/** Ways of working, human qualities and office tools are no proof of backend work; every trade has them. */
const everyTrade = new Set(['method', 'soft-skill', 'tools'])

/** Whether a skill is one of backend work rather than of any office. */
export function isTechnical({ category }: Pick<SkillFinding, 'category'>): boolean {
  return !everyTrade.has(category)
}
