import { isSkillName } from './is-skill-name.ts'
import { type Grade, readLevel } from './read-level.ts'

/** Reads a level, and past a remark that names no other skill: "good, last used in 2013", "★☆☆ (read the book)". */
export function readRemarkedLevel(phrase: string, most?: number): Grade | undefined {
  const [level = '', ...remarks] = phrase.split(/, | (?=\()/)
  return remarks.length > 0 && !remarks.some(isSkillName) ? readLevel(level, most) : undefined
}
