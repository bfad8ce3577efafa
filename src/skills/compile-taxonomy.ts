import type { Skill } from '../types.ts'
import { FormTable, type PackedForms } from './form-table.ts'
import { RowForms } from './row-forms.ts'
import type { Taxonomy, TaxonomyRow } from './taxonomy.ts'
import { TypoIndex } from './typo-index.ts'

/**
 * Makes a vocabulary ready for matching; the rows are taken as they are.
 *
 * @param packed - Their forms as `FormTable.pack` gave them, which spares the work of finding them.
 */
export function compileTaxonomy(rows: readonly TaxonomyRow[], version: string, packed?: PackedForms): Taxonomy {
  const skills = new Map(rows.map((row) => [row.id, skillOf(row)]))
  const forms = tableOf(new RowForms(rows, skills), packed ?? rows.length * 8)
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

function tableOf(rowForms: RowForms, known: PackedForms | number): FormTable {
  const make = (ref: number) => rowForms.make(ref)
  if (typeof known !== 'number') return FormTable.unpack(known, make)
  const forms = new FormTable(make, known)
  rowForms.each((pieces, ref) => forms.add(pieces, ref))
  return forms
}

function skillOf({ id, name, category, implies = [], broader }: TaxonomyRow): Skill {
  return { id, name, category, implies, ...(broader && { broader }) }
}
