import type { Guard } from '../data/rows.ts'
import type { Skill } from '../types.ts'
import type { Form } from './form.ts'
import { type FormPieces, formPieces } from './form-pieces.ts'
import { FormTable } from './form-table.ts'
import { formVariants } from './form-variants.ts'
import type { Taxonomy, TaxonomyRow } from './taxonomy.ts'
import { TypoIndex } from './typo-index.ts'

/** Shared by the many forms of one piece. */
const none: readonly number[] = []
const noHumps: readonly boolean[] = []

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
  const guarded = row.guard && new Set((row.guard.forms ?? [row.name]).map(keyOf))
  const spellings = row.aliases ? [row.name, ...row.aliases] : [row.name]
  for (const spelling of spellings) {
    const cut = formPieces(spelling)
    const by = spelling === row.name ? 'name' : 'alias'
    const guard = guarded?.has(cut.pieces.join('')) ? row.guard : undefined
    for (const variant of formVariants(cut, spelling)) {
      forms.add(variant.pieces, makeForm(skill, spelling, by, guard, variant))
    }
    if (takesJs(cut.pieces, row.category)) {
      const pieces = [...cut.pieces, 'js']
      forms.add(pieces, makeForm(skill, spelling, by, undefined, { pieces, humps: noHumps }))
    }
  }
}

/** Thousands of forms are made: every one has its fields in the same order, and nothing is copied. */
function makeForm(
  skill: Skill,
  spelling: string,
  by: Form['by'],
  guard: Guard | undefined,
  { pieces, humps, isDoubtful = false, isAcronymPlural = false }: FormPieces,
): Form {
  let key = pieces[0] ?? ''
  let cuts = none
  let parted = none
  for (let i = 1; i < pieces.length; i++) {
    cuts = [...cuts, key.length]
    if (humps[i]) parted = [...parted, key.length]
    key += pieces[i]
  }
  const words = pieces.length - parted.length
  return { skill, key, words, spelling, cuts, humps: parted, by, isDoubtful, isAcronymPlural, guard }
}

/** "React" is "ReactJS" and "React.js" too. Not languages: "Java JS" are two of them. */
function takesJs(pieces: readonly string[], category: string): boolean {
  const [only, more] = pieces
  return category !== 'language' && more === undefined && /^[a-z]{3,}$/.test(only ?? '') && !only?.endsWith('js')
}

function keyOf(spelling: string): string {
  return formPieces(spelling).pieces.join('')
}
