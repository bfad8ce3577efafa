import { employmentTypes } from '../../data/places.ts'
import { foldText } from '../lines/fold-text.ts'

const types = new Set(employmentTypes)

/** "Full-time", "Contract": how someone is employed, which names neither a position nor a firm. */
export function isEmploymentType(text: string): boolean {
  return types.has(foldText(text.replaceAll(/[()[\]]/g, '').trim()))
}
