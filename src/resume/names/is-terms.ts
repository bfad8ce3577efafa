import { agencyOpenings, employmentTerms, termFillers } from '../../data/employment-terms.ts'
import { wordsOf } from '../lines/words-of.ts'

const terms = new Set(employmentTerms)
const fillers = new Set(termFillers)
const agencies = new Set(agencyOpenings)

/** "contract, 6 months", "80 %", "1/2 FTE", "via Birch Recruitment": how somebody is employed, not as what. */
export function isTerms(text: string): boolean {
  const words = wordsOf(text.replaceAll(/\d{1,4}-(?=\p{L})/gu, '')).filter((word) => /\p{L}/u.test(word))
  const [first] = words
  if (first === undefined) return /^\s?\d{1,3} ?%\s?$/.test(text)
  if (agencies.has(first) && !/^uber/i.test(text)) return words.length > 1
  const known = words.every((word) => terms.has(word) || fillers.has(word))
  return known && (words.some((word) => terms.has(word)) || /\d/.test(text))
}
