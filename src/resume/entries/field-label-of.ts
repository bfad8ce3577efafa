import { type EntryField, fieldLabels } from '../../data/field-labels.ts'
import { foldText } from '../lines/fold-text.ts'
import { isTerms } from '../names/is-terms.ts'

/** A label before a field of an entry. */
export interface FieldLabel {
  readonly field: EntryField
  /** Where the field starts in the line. */
  readonly from: number
}

const fields = new Map(fieldLabels.flatMap(({ field, labels }) => labels.map((label) => [label, field] as const)))
// "Employer: Acme", "2) Employer: Acme", "Employer⇥Acme", "Role – Developer", "Dates (from – to)⇥2019 – 2021"
const labelled = /^(?:\d{1,2}[.)] )?([^:\t–—]{2,60}?(?: [–—] \p{L}{1,6}\))?)\s{0,3}(?::\s{0,4}|\t|[–—]\s)(?=\S)/u

/** "Project #2", "Client 1" */
const numbered = /\s?(?:#|no\.?|nr\.?)?\s?\d{1,2}$/

/** The field that a line names before its content. */
export function fieldLabelOf(line: string): FieldLabel | undefined {
  const [all = '', label = ''] = labelled.exec(line) ?? []
  const field = fieldOf(foldText(label).replaceAll('–', '-').replace(numbered, '').trim())
  // "Tipo di impiego⇥Tempo pieno", where others write their title
  if (field === 'position' && isTerms(line.slice(all.length))) return { field: 'detail', from: all.length }
  const isSure = field === 'position' || field === 'name' || !/[–—]\s$/.test(all)
  return field && isSure ? { field, from: all.length } : undefined
}

/** "Kunde / Branche", "Client (industry)": of several fields the first, unless one of them tells what was done. */
function fieldOf(label: string): EntryField | undefined {
  const own = fields.get(label)
  const pieces = own
    ? []
    : label.split(/ ?[/(&,] ?| (?:and|und|et|y|e|en) /).map((piece) => fields.get(piece.replace(/\)$/, '')))
  return own ?? (pieces.every((piece) => piece !== undefined && piece !== 'highlight') ? pieces[0] : undefined)
}
