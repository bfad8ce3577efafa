import type { SkillRow } from '../data/rows.ts'
import { taxonomyRows, taxonomyVersion } from '../data/taxonomy/index.ts'
import { lazy } from '../lazy.ts'
import { compileTaxonomy } from './compile-taxonomy.ts'
import type { Taxonomy } from './taxonomy.ts'

const compiled = lazy(() => compileTaxonomy(rowsOf(taxonomyRows()), taxonomyVersion))

/** The vocabulary of backend work that comes with the library; compiled when it is first looked into. */
export const backendTaxonomy: Taxonomy = {
  version: taxonomyVersion,
  get skills() {
    return compiled().skills
  },
  get rows() {
    return compiled().rows
  },
  get typos() {
    return compiled().typos
  },
  get forms() {
    return compiled().forms
  },
}

function rowsOf(tables: Readonly<Record<string, readonly SkillRow[]>>) {
  return Object.entries(tables).flatMap(([category, rows]) => rows.map((row) => ({ ...row, category })))
}
