import { gradeWords } from '../data/education-words.ts'
import { wordsOf } from './words-of.ts'

const grades = new Set(gradeWords)
/** "B+", "A- (Maths A, Physics B+)" */
const letterGrade = /^[A-E][+-]?(?: \([^()]{1,60}\))?$/

/** "78%", "CGPA 8.4/10", "First Class with Distinction", "Note: 1,7": how well, which names neither degree nor school. */
export function isGrade(text: string): boolean {
  const words = wordsOf(text)
  return letterGrade.test(text) || (words.length > 0 && words.every((word) => /^[\d+-]/.test(word) || grades.has(word)))
}
