import { legalForms } from '../../data/employers.ts'
import type { DraftLine } from '../build-document.ts'

/** A title with its employer is seldom longer; raising it takes more sentences without a full stop for titles. */
const maxTitleLength = 90

/** Three words and a full stop. */
const sentence = /\S \S+ (\S*\p{Ll})\.$/u

/** An item of a list, or a sentence: what was done, not a title, a firm or a place. */
export function isText({ text, item }: DraftLine): boolean {
  const last = sentence.exec(text)?.[1]
  return (
    item === true || text.length > maxTitleLength || (last !== undefined && !legalForms.includes(last.toLowerCase()))
  )
}
