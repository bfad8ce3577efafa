import { declarations } from '../../data/headings/declarations.ts'
import { findDates } from '../dates/find-dates.ts'
import { foldText } from '../lines/fold-text.ts'

/** A declaration opens its paragraph within so many characters. */
const reach = 60

/** "Hameln, 3. November 2026", "Lyon, le 12/03/2026": where and when it was signed. */
const signature =
  /^\p{Lu}[\p{L} .-]{1,30}, (?:den |le |lì |a |op |em )?\d{1,2}(?:[./-]\d{1,2}[./-]|\.? (?:de )?\p{L}{3,12}\.? (?:de )?)\d{2,4}$/u

/** "I hereby declare that …", "Autorizzo il trattamento dei dati personali …": said at the end, to whom it may concern. */
export function isDeclaration(text: string): boolean {
  if (signature.test(text) && findDates(text).length === 1) return true
  const opening = foldText(text.slice(0, reach)).replaceAll('’', "'")
  return declarations.some((phrase) => opening.includes(phrase))
}
