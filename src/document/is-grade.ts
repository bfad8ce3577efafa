import { isLevelWord } from './pdf/layout/is-level-word.ts'

/** "12 Jahre", "3+ yrs" */
const count = /^[<>~]?\s?\d{1,2}(?:[.,]\d)?\s?\+?\s?\p{L}{1,8}\.?$/u

/** Whether a text is nothing but a level or a number of years: what stands before it is a skill. */
export function isGrade(text: string): boolean {
  return count.test(text) || isLevelWord(text)
}
