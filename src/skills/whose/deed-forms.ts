import { deeds } from '../../data/cues/doers.ts'
import { inflectionsOf } from '../vocabulary/inflections-of.ts'

/** What people do with a product, in every form of the verb. */
export const deedForms: ReadonlySet<string> = new Set(deeds.flatMap(inflectionsOf))
