import { gradeItem } from './grade-item.ts'
import { skillNamed } from './skill-named.ts'

/** The item of a list is a skill that we know, apart from its level and version: "Java 17 (expert)". */
export function isSkillName(item: string): boolean {
  const { from, to } = gradeItem(item)
  const name = item.slice(from, to).trim()
  return (skillNamed(name) ?? skillNamed(name.replace(/\s\d[\d.]{0,6}(?:\+|\.x)?$/, ''))) !== undefined
}
