import { taxonomyVersion } from '../../data/taxonomy/index.ts'
import { lazy } from '../../lazy.ts'
import { backendRows } from './backend-rows.ts'
import { compileTaxonomy } from './compile-taxonomy.ts'
import { packedForms } from './packed-forms.ts'
import type { Taxonomy } from './taxonomy.ts'

const compiled = lazy(() => compileTaxonomy(backendRows, taxonomyVersion, packedForms()))

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
