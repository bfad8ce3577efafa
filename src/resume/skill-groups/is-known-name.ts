import type { SkillRow } from '../../data/rows.ts'
import { taxonomyRows } from '../../data/taxonomy/index.ts'
import { lazy } from '../../lazy.ts'
import { foldText } from '../lines/fold-text.ts'

const skillNames = lazy(() => {
  const tables: readonly (readonly SkillRow[])[] = Object.values(taxonomyRows())
  return new Set(tables.flat().flatMap(namesOf).map(foldText))
})

/** Its names, but not those that other lists hold as often: "Flat, Tower, Parcel". */
function namesOf({ name, aliases = [], guard }: SkillRow): string[] {
  const doubtful = guard?.needs === 'company' ? (guard.forms ?? [name]) : []
  return [name, ...aliases].filter((form) => !doubtful.includes(form))
}

/** The text is a name of a skill that we know, to the letter but for case and accents. */
export function isKnownName(text: string): boolean {
  return skillNames().has(foldText(text).trim())
}
