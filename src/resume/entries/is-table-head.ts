import { fieldLabelOf } from './field-label-of.ts'

const fewestLabels = 2

/** "Organisation⇥Designation⇥Duration": the cells name the columns below them; one of them may do so in other words. */
export function isTableHead(text: string): boolean {
  const cells = text.split('\t').map((cell) => cell.replace(/[:\s]{1,9}$/, ''))
  const labels = cells.filter((cell) => !cell.includes(':') && fieldLabelOf(`${cell}: x`))
  return labels.length >= Math.max(fewestLabels, cells.length - 1)
}
