import type { Form } from '../vocabulary/form.ts'

/** Latin letters with marks: À to ɏ. */
const accents = /[\u00c0-\u024f]/

/**
 * Whether letters that spell a form are written as it is: the plural of an abbreviation in its capitals ("VMs", not
 * "has"), and a single word without accents that the form lacks ("blé" is not BLE).
 */
export function isWrittenLike({ spelling, words, isAcronymPlural }: Form, written: string): boolean {
  if (isAcronymPlural && !/[A-Z][^A-Z]$/.test(written)) return false
  return words > 1 || !accents.test(written) || accents.test(spelling)
}
