import { endLabels } from '../../data/date-words.ts'
import { foldText } from '../lines/fold-text.ts'
import { fieldLabelOf } from './field-label-of.ts'

const fewestLabels = 2
const ends = new Set<string>(endLabels)
/** "S.No", "Sl. No.", "#" */
const serial = /^(?:#|(?:s|sr|sl)?\.? ?n[or]\.?)$/i

/** "Organisation⇥Designation⇥Duration": the cells name the columns below them; one of them may do so in other words. */
export function isTableHead(text: string): boolean {
  const all = text.split('\t').map((cell) => cell.replace(/[:\s]{1,9}$/, ''))
  const cells = all.filter((cell) => !serial.test(cell))
  const labels = cells.filter((cell) => !cell.includes(':') && (fieldLabelOf(`${cell}: x`) || ends.has(foldText(cell))))
  return labels.length >= Math.max(fewestLabels, cells.length - 1)
}
