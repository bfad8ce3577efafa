import { referenceRemarks } from '../../data/headings/reference-remarks.ts'
import { wordsOf } from '../lines/words-of.ts'

const references = new Set<string>(referenceRemarks.of)
const requests = new Set<string>(referenceRemarks.to)
const mostWords = 10

/** "References available on request": a section of one line, which needs no heading. */
export function isReferenceRemark(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.length <= mostWords && words.some((word) => references.has(word)) && words.some((word) => requests.has(word))
  )
}
