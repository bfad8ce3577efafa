import type { PackedForms } from './form-table.ts'

/** The forms of the built-in vocabulary, found when the package was built; from the sources they are found anew. */
export const packedForms = (): PackedForms | undefined => undefined
