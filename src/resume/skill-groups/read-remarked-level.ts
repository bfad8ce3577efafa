import { isSkillName } from './is-skill-name.ts'
import { type Grade, readLevel } from './read-level.ts'

/** Reads a level beside remarks that name no other skill: "good, last used in 2013", "certified, 8 years", "★☆☆ (read the book)". */
export function readRemarkedLevel(phrase: string, most?: number): Grade | undefined {
  const parts = phrase.split(/[,;] | (?=\()/)
  if (parts.length === 1 || parts.slice(1).some(isSkillName)) return undefined
  const grades = parts.flatMap((part) => readLevel(part, most) ?? [])
  return grades.length > 0 ? (Object.assign({}, ...grades.toReversed()) as Grade) : undefined
}
