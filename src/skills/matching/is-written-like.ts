import type { Form } from '../vocabulary/form.ts'

/**
 * Whether the letters from `start` to `end`, which spell a form, are written as it is: the plural of an abbreviation in
 * its capitals ("VMs", not "has"), and a single word without accents that the form lacks ("blé" is not BLE).
 */
export function isWrittenLike(form: Form, text: string, start: number, end: number): boolean {
  if (form.isAcronymPlural && !/[A-Z][^A-Z]$/.test(text.slice(start, end))) return false
  return form.words > 1 || !hasAccent(text, start, end) || hasAccent(form.spelling, 0, form.spelling.length)
}

/** Whether a Latin letter has a mark: À to ɏ. */
function hasAccent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xc0 && code < 0x250) return true
  }
  return false
}
