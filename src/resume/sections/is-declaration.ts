import { declarations } from '../../data/headings/declarations.ts'
import { foldText } from '../lines/fold-text.ts'

/** A declaration opens its paragraph within so many characters. */
const reach = 60

/** "I hereby declare that …", "Autorizzo il trattamento dei dati personali …": said at the end, to whom it may concern. */
export function isDeclaration(text: string): boolean {
  const opening = foldText(text.slice(0, reach)).replaceAll('’', "'")
  return declarations.some((phrase) => opening.includes(phrase))
}
