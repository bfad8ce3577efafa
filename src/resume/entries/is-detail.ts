import { fieldLabelOf } from './field-label-of.ts'

/** "645 Ash Street⇥Hours per week: 40", "Series: 2210": a line of a form that names neither title nor employer. */
export function isDetail(text: string): boolean {
  return text.split('\t').some((cell) => fieldLabelOf(cell)?.field === 'detail')
}
