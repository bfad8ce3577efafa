import { gradeItem } from './grade-item.ts'
import { isKnownName } from './is-known-name.ts'

/** The item of a list is a skill that we know, apart from its level and version: "Java 17 (expert)". */
export function isSkillName(item: string): boolean {
  const { from, to } = gradeItem(item)
  const name = item.slice(from, to).trim()
  return isKnownName(name) || isKnownName(name.replace(/\s\d[\d.]{0,6}(?:\+|\.x)?$/, ''))
}
