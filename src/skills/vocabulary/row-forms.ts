import type { Guard } from '../../data/rows.ts'
import { wordsAbroad } from '../../data/words-abroad.ts'
import type { Skill, SkillId } from '../../types.ts'
import type { Form } from './form.ts'
import { type FormPieces, formPieces } from './form-pieces.ts'
import { formVariants } from './form-variants.ts'
import { isOrdinary } from './is-ordinary.ts'
import { isSmall } from './is-small.ts'
import type { TaxonomyRow } from './taxonomy.ts'

/** The name of a row and its aliases at most; it bounds a part of a form's number, as the variants of a spelling do. */
export const mostSpellings = 1024
const mostVariants = 16

/** Numbers the forms of all rows, and makes a form from its number. */
export class RowForms {
  readonly #rows: readonly TaxonomyRow[]
  readonly #skills: ReadonlyMap<SkillId, Skill>

  constructor(rows: readonly TaxonomyRow[], skills: ReadonlyMap<SkillId, Skill>) {
    this.#rows = rows
    this.#skills = skills
  }

  /** Tells each form: its pieces and its number. */
  each(tell: (pieces: readonly string[], ref: number) => void): void {
    this.#rows.forEach((row, nthRow) => {
      spellingsOf(row).forEach((spelling, nthSpelling) => {
        const first = (nthRow * mostSpellings + nthSpelling) * mostVariants
        variantsOf(row, spelling, formPieces(spelling)).forEach(({ pieces }, nth) => {
          tell(pieces, first + nth)
        })
      })
    })
  }

  /** The form of a number that `each` told. */
  make(ref: number): Form {
    const row = this.#rows[Math.floor(ref / mostVariants / mostSpellings)] as TaxonomyRow
    const spelling = spellingsOf(row)[Math.floor(ref / mostVariants) % mostSpellings] as string
    const cut = formPieces(spelling)
    const variant = variantsOf(row, spelling, cut)[ref % mostVariants] as Variant
    const letters = spelled(variant)
    const guard = variant.isWithJs ? undefined : guardOf(row, cut, letters.key)
    return {
      ...letters,
      skill: this.#skills.get(row.id) as Skill,
      spelling,
      isSmall: isSmall(spelling),
      isOrdinary: isOrdinary(row, spelling, letters.key),
      by: spelling === row.name ? 'name' : 'alias',
      isDoubtful: variant.isDoubtful ?? false,
      isAcronymPlural: variant.isAcronymPlural ?? false,
      guard,
    }
  }
}

interface Variant extends FormPieces {
  readonly isWithJs?: boolean
}

function spellingsOf({ name, aliases }: TaxonomyRow): readonly string[] {
  return aliases ? [name, ...aliases] : [name]
}

function variantsOf({ category }: TaxonomyRow, spelling: string, cut: FormPieces): readonly Variant[] {
  const variants: Variant[] = formVariants(cut, spelling)
  if (takesJs(cut.pieces, category)) variants.push({ pieces: [...cut.pieces, 'js'], humps: [], isWithJs: true })
  return variants
}

/** "React" is "ReactJS" and "React.js" too. Not languages: "Java JS" are two of them. */
function takesJs(pieces: readonly string[], category: string): boolean {
  const [only, more] = pieces
  return category !== 'language' && more === undefined && /^[a-z]{3,}$/.test(only ?? '') && !only?.endsWith('js')
}

/** Of words of other languages, the one thing that is asked for. */
const withCapital: Guard = { case: 'upper', yes: [], no: [] }

function guardOf({ name, guard }: TaxonomyRow, { pieces }: FormPieces, key: string): Guard | undefined {
  if (guard && (guard.forms ?? [name]).some((form) => keyOf(form) === pieces.join(''))) return guard
  return wordsAbroad.has(key) ? withCapital : undefined
}

function keyOf(spelling: string): string {
  return formPieces(spelling).pieces.join('')
}

function spelled({ pieces, humps }: FormPieces): Pick<Form, 'key' | 'words' | 'cuts' | 'humps'> {
  let key = pieces[0] ?? ''
  const cuts: number[] = []
  const parted: number[] = []
  for (let i = 1; i < pieces.length; i++) {
    cuts.push(key.length)
    if (humps[i]) parted.push(key.length)
    key += pieces[i]
  }
  return { key, words: pieces.length - parted.length, cuts, humps: parted }
}
