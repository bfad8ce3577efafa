import type { Guard } from '../data/rows.ts'
import type { Skill } from '../types.ts'
import type { Form } from './form.ts'
import { formPieces } from './form-pieces.ts'
import { FormTable } from './form-table.ts'
import { formVariants } from './form-variants.ts'
import type { Taxonomy, TaxonomyRow } from './taxonomy.ts'

/** Makes a vocabulary ready for matching; the rows are taken as they are. */
export function compileTaxonomy(rows: readonly TaxonomyRow[], version: string): Taxonomy {
  const skills = new Map(rows.map((row) => [row.id, skillOf(row)]))
  const forms = new FormTable(rows.length * 8)
  for (const row of rows) addForms(forms, row, skills.get(row.id) as Skill)
  return { version, skills, rows, forms }
}

function skillOf({ id, name, category, implies = [], broader }: TaxonomyRow): Skill {
  return { id, name, category, implies, ...(broader && { broader }) }
}

function addForms(forms: FormTable, row: TaxonomyRow, skill: Skill): void {
  const guarded = new Set((row.guard?.forms ?? [row.name]).map(keyOf))
  for (const spelling of [row.name, ...(row.aliases ?? [])]) {
    const by = spelling === row.name ? 'name' : 'alias'
    const cut = formPieces(spelling)
    const guard = row.guard && guarded.has(cut.pieces.join('')) ? row.guard : undefined
    for (const { pieces, humps } of formVariants(cut)) {
      forms.add(pieces, makeForm(skill, spelling, pieces, humps, by, guard))
    }
    if (takesJs(cut.pieces, row.category)) {
      const pieces = [...cut.pieces, 'js']
      forms.add(pieces, makeForm(skill, spelling, pieces, [], by))
    }
  }
}

function makeForm(
  skill: Skill,
  spelling: string,
  pieces: readonly string[],
  humps: readonly boolean[],
  by: Form['by'],
  guard?: Guard,
): Form {
  const key = pieces.join('')
  let at = 0
  const offsets: number[] = []
  for (const [i, piece] of pieces.entries()) {
    if (humps[i]) offsets.push(at)
    at += piece.length
  }
  return { skill, key, spelling, humps: offsets, by, ...(guard && { guard }) }
}

/** "React" is "ReactJS" and "React.js" too. Not languages: "Java JS" are two of them. */
function takesJs(pieces: readonly string[], category: string): boolean {
  const [only, more] = pieces
  return category !== 'language' && more === undefined && /^[a-z]{3,}$/.test(only ?? '') && !only?.endsWith('js')
}

function keyOf(spelling: string): string {
  return formPieces(spelling).pieces.join('')
}
