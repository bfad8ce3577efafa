import type { SkillRow } from '../../data/rows.ts'
import type { Skill, SkillId } from '../../types.ts'
import type { FormTable } from './form-table.ts'
import type { TypoIndex } from './typo-index.ts'

/** A row of the vocabulary and the category it stands in. */
export interface TaxonomyRow extends SkillRow {
  readonly category: string
}

/** A vocabulary, ready for matching. `defineTaxonomy` makes one. */
export interface Taxonomy {
  readonly version: string
  readonly skills: ReadonlyMap<SkillId, Skill>
  /** The rows it was made from, so that another can extend it. */
  readonly rows: readonly TaxonomyRow[]
  /** Every spelling. */
  readonly forms: FormTable
  /** What misspelt words may have been meant to be; made when first needed. */
  readonly typos: TypoIndex
}
