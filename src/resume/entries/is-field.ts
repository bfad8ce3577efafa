import { fieldLabelOf } from './field-label-of.ts'

/** A labelled employer, position, project or place stands anywhere in its entry. */
export function isField(text: string): boolean {
  const field = fieldLabelOf(text)?.field
  return field !== undefined && field !== 'highlight' && field !== 'dates'
}
