import type { SkillRow } from '../../data/rows.ts'
import { taxonomyRows } from '../../data/taxonomy/index.ts'
import { lazy } from '../../lazy.ts'
import { foldText } from '../lines/fold-text.ts'

const skillNames = lazy(() => {
  const tables: readonly (readonly SkillRow[])[] = Object.values(taxonomyRows())
  return new Map(tables.flat().flatMap((row) => namesOf(row).map((name) => [foldText(name), row.id] as const)))
})

/** Its names, but not those that other lists hold as often: "Flat, Tower, Parcel". */
function namesOf({ name, aliases = [], guard }: SkillRow): string[] {
  const doubtful = guard?.needs === 'company' ? (guard.forms ?? [name]) : []
  return [name, ...aliases].filter((form) => !doubtful.includes(form))
}

/** The id of the skill whose name the text is, to the letter but for case and accents. */
export function skillNamed(text: string): string | undefined {
  return skillNames().get(foldText(text).trim())
}
