import type { SkillRow } from '../../data/rows.ts'
import { taxonomyRows } from '../../data/taxonomy/index.ts'
import { lazy } from '../../lazy.ts'
import { foldText } from '../lines/fold-text.ts'
import { gradeItem } from './grade-item.ts'

const skillNames = lazy(() => {
  const tables: readonly (readonly SkillRow[])[] = Object.values(taxonomyRows())
  return new Set(tables.flat().flatMap(namesOf).map(foldText))
})

/** Its names, but not those that other lists hold as often: "Flat, Tower, Parcel". */
function namesOf({ name, aliases = [], guard }: SkillRow): string[] {
  const doubtful = guard?.needs === 'company' ? (guard.forms ?? [name]) : []
  return [name, ...aliases].filter((form) => !doubtful.includes(form))
}

/** The item of a list is a skill that we know, apart from its level and version: "Java 17 (expert)". */
export function isSkillName(item: string): boolean {
  const { from, to } = gradeItem(item)
  const name = foldText(item.slice(from, to)).trim()
  return skillNames().has(name) || skillNames().has(name.replace(/\s\d[\d.]{0,6}(?:\+|\.x)?$/, ''))
}
