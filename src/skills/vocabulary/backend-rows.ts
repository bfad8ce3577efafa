import type { SkillRow } from '../../data/rows.ts'
import { taxonomyRows } from '../../data/taxonomy/index.ts'
import type { TaxonomyRow } from './taxonomy.ts'

/** The rows of the built-in vocabulary with their categories. */
export function backendRows(): TaxonomyRow[] {
  const tables: Readonly<Record<string, readonly SkillRow[]>> = taxonomyRows()
  return Object.entries(tables).flatMap(([category, rows]) => rows.map((row) => ({ ...row, category })))
}
