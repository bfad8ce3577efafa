import { type FormColumns, formColumns } from './form-columns.ts'
import { RowForms } from './row-forms.ts'
import type { TaxonomyRow } from './taxonomy.ts'

/** Lays out the forms of all rows. */
export function rowColumns(rows: readonly TaxonomyRow[]): FormColumns {
  const forms = new RowForms(rows, new Map())
  return formColumns((tell) => forms.each(tell))
}
