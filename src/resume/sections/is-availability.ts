import { availabilityOpenings } from '../../data/personal-words.ts'
import { foldText } from '../lines/fold-text.ts'

const openings = availabilityOpenings.map((opening) => `${opening} `)
/** A longer line says more than when somebody is free. */
const mostWords = 16

/** "Available from January 2027", "Kündigungsfrist: drei Monate": when somebody could start, which no entry tells. */
export function isAvailability(text: string): boolean {
  const folded = `${foldText(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trimStart()} `
  return openings.some((opening) => folded.startsWith(opening)) && text.split(/\s+/).length <= mostWords
}
