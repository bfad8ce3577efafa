import type { Skill } from '../types.ts'
import type { Form } from './form.ts'
import { type FormPieces, formPieces } from './form-pieces.ts'
import { FormTable } from './form-table.ts'
import { formVariants } from './form-variants.ts'
import type { Taxonomy, TaxonomyRow } from './taxonomy.ts'
import { TypoIndex } from './typo-index.ts'

/** Makes a vocabulary ready for matching; the rows are taken as they are. */
export function compileTaxonomy(rows: readonly TaxonomyRow[], version: string): Taxonomy {
  const skills = new Map(rows.map((row) => [row.id, skillOf(row)]))
  const forms = new FormTable(rows.length * 8)
  for (const row of rows) addForms(forms, row, skills.get(row.id) as Skill)
  let typos: TypoIndex | undefined
  return {
    version,
    skills,
    rows,
    forms,
    get typos() {
      typos ??= new TypoIndex(forms.all())
      return typos
    },
  }
}

function skillOf({ id, name, category, implies = [], broader }: TaxonomyRow): Skill {
  return { id, name, category, implies, ...(broader && { broader }) }
}

function addForms(forms: FormTable, row: TaxonomyRow, skill: Skill): void {
  const guarded = new Set((row.guard?.forms ?? [row.name]).map(keyOf))
  for (const spelling of [row.name, ...(row.aliases ?? [])]) {
    const cut = formPieces(spelling)
    const guard = row.guard && guarded.has(cut.pieces.join('')) ? row.guard : undefined
    const base = { skill, spelling, by: spelling === row.name ? ('name' as const) : ('alias' as const) }
    for (const variant of formVariants(cut, spelling)) {
      forms.add(variant.pieces, makeForm({ ...base, ...(guard && { guard }) }, variant))
    }
    if (takesJs(cut.pieces, row.category)) {
      const pieces = [...cut.pieces, 'js']
      forms.add(pieces, makeForm(base, { pieces, humps: [] }))
    }
  }
}

function makeForm(
  base: Pick<Form, 'skill' | 'spelling' | 'by' | 'guard'>,
  { pieces, humps, isDoubtful = false, isAcronymPlural = false }: FormPieces,
): Form {
  const cuts: number[] = []
  const offsets: number[] = []
  let at = 0
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) cuts.push(at)
    if (humps[i]) offsets.push(at)
    at += piece.length
  }
  return {
    ...base,
    key: pieces.join(''),
    words: pieces.length - offsets.length,
    cuts,
    humps: offsets,
    isDoubtful,
    isAcronymPlural,
  }
}

/** "React" is "ReactJS" and "React.js" too. Not languages: "Java JS" are two of them. */
function takesJs(pieces: readonly string[], category: string): boolean {
  const [only, more] = pieces
  return category !== 'language' && more === undefined && /^[a-z]{3,}$/.test(only ?? '') && !only?.endsWith('js')
}

function keyOf(spelling: string): string {
  return formPieces(spelling).pieces.join('')
}
