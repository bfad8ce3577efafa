import type { SkillRow } from '../data/rows.ts'
import { taxonomyRows, taxonomyVersion } from '../data/taxonomy/index.ts'
import { compileTaxonomy } from './compile-taxonomy.ts'
import type { Taxonomy } from './taxonomy.ts'

let compiled: Taxonomy | undefined

/** The vocabulary of backend work that comes with the library; compiled when it is first looked into. */
export const backendTaxonomy: Taxonomy = {
  version: taxonomyVersion,
  get skills() {
    return compile().skills
  },
  get rows() {
    return compile().rows
  },
  get typos() {
    return compile().typos
  },
  get forms() {
    return compile().forms
  },
}

function compile(): Taxonomy {
  compiled ??= compileTaxonomy(rowsOf(taxonomyRows), taxonomyVersion)
  return compiled
}

function rowsOf(tables: Readonly<Record<string, readonly SkillRow[]>>) {
  return Object.entries(tables).flatMap(([category, rows]) => rows.map((row) => ({ ...row, category })))
}
