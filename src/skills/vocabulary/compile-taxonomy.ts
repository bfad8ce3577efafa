import { lazy } from '../../lazy.ts'
import type { Skill } from '../../types.ts'
import type { FormColumns } from './form-columns.ts'
import { FormTable } from './form-table.ts'
import { rowColumns } from './row-columns.ts'
import { RowForms } from './row-forms.ts'
import type { Taxonomy, TaxonomyRow } from './taxonomy.ts'
import { TypoIndex } from './typo-index.ts'

/**
 * Makes a vocabulary ready for matching.
 *
 * @param rowsOf - Gives the rows, which are taken as they are; asked when the first form is met.
 * @param columns - Their forms, where they were laid out before.
 */
export function compileTaxonomy(
  rowsOf: () => readonly TaxonomyRow[],
  version: string,
  columns: FormColumns = rowColumns(rowsOf()),
): Taxonomy {
  const rows = lazy(rowsOf)
  const skills = lazy(() => new Map(rows().map((row) => [row.id, skillOf(row)])))
  const rowForms = lazy(() => new RowForms(rows(), skills()))
  const forms = new FormTable(columns, (ref) => rowForms().make(ref))
  const typos = lazy(() => new TypoIndex(rows(), forms))
  return {
    version,
    forms,
    get skills() {
      return skills()
    },
    get rows() {
      return rows()
    },
    get typos() {
      return typos()
    },
  }
}

function skillOf({ id, name, category, implies = [], broader }: TaxonomyRow): Skill {
  return broader ? { id, name, category, implies, broader } : { id, name, category, implies }
}
