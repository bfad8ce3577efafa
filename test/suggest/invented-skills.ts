import type { SkillFinding } from '../../src/types.ts'

/** Names of the skills that are named with a word which the CV does not have in any form. */
export function inventedSkills(skills: readonly SkillFinding[], cv: string): string[] {
  const known = new Set(beginningsOf(cv))
  return skills
    .filter(({ mentions }) => mentions.some(({ text }) => beginningsOf(text).some((word) => !known.has(word))))
    .map(({ name }) => name)
}

/** The first letters of each word: "Optimized queries" and "queries were optimised" say the same. */
function beginningsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 5))
}
