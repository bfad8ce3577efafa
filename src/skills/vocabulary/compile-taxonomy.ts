import type { Skill } from '../../types.ts'
import type { FormColumns } from './form-columns.ts'
import { FormTable } from './form-table.ts'
import { rowColumns } from './row-columns.ts'
import { RowForms } from './row-forms.ts'
import type { Taxonomy, TaxonomyRow } from './taxonomy.ts'
import { TypoIndex } from './typo-index.ts'

/**
 * Makes a vocabulary ready for matching; the rows are taken as they are.
 *
 * @param columns - Their forms, where they were laid out before.
 */
export function compileTaxonomy(
  rows: readonly TaxonomyRow[],
  version: string,
  columns: FormColumns = rowColumns(rows),
): Taxonomy {
  const skills = new Map(rows.map((row) => [row.id, skillOf(row)]))
  const rowForms = new RowForms(rows, skills)
  const forms = new FormTable(columns, (ref) => rowForms.make(ref))
  let typos: TypoIndex | undefined
  return {
    version,
    skills,
    rows,
    forms,
    get typos() {
      typos ??= new TypoIndex(rows, forms)
      return typos
    },
  }
}

function skillOf({ id, name, category, implies = [], broader }: TaxonomyRow): Skill {
  return broader ? { id, name, category, implies, broader } : { id, name, category, implies }
}
