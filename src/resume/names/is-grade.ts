import { gradeWords, joiningWords } from '../../data/education-words.ts'
import { wordsOf } from '../lines/words-of.ts'

const grades = new Set(gradeWords)
/** "with", "mit": they join what tells of a grade. */
const joins = new Set(joiningWords)
/** "B+", "A- (Maths A, Physics B+)" */
const letterGrade = /^[A-E][+-]?(?: \([^()]{1,60}\))?$/
/** "78", "8.4", "1,7"; not the year 2018. */
const figure = /^(?!(?:19|20)\d\d$)[\d+-]/

/** "78%", "CGPA 8.4/10", "First Class with Distinction", "Note: 1,7": how well, which names neither degree nor school. */
export function isGrade(text: string): boolean {
  const told = wordsOf(text).filter((word) => !joins.has(word))
  return letterGrade.test(text) || (told.length > 0 && told.every((word) => figure.test(word) || grades.has(word)))
}
