import { type ListPiece, splitList } from '../lines/split-list.ts'
import { gradeItem } from './grade-item.ts'

const signs = '★☆●○⬤◯■□█░▰▱▮▯◆◇⭐✪⚫⚪'
const time = '(?:years?|yrs?\\.?|jahren?|jahr|ans|años|anos|jaar|anni)'
const sign = `(?:[${signs}+*]|\\d ?/ ?\\d{1,2}|\\d ?%|[)\\]]|\\b${time}\\+?)`
/** "Python ★★★★★ SQL ★★★": a grade, then a name. */
const afterGrade = new RegExp(`(?<=${sign})\\s(?=[\\p{L}.])`, 'gu')
/** "★★★★★ Python ★★★ SQL": a name, then a grade. */
const beforeGrade = new RegExp(
  `(?<=[\\p{L}\\d#+])\\s(?=[${signs}]|\\d{1,2}\\+? ?${time}\\b|\\d{1,2} ?/ ?\\d|\\d{1,3} ?%)`,
  'gu',
)
/** Without one of these there is no boundary. */
const gradeSign = new RegExp(`[${signs}+*/%)\\]\\d]`, 'u')
/** "Java Expert/Go Beginner" */
const slash = /\/(?=\p{L})/gu

/**
 * Parts names that stand in a row with nothing but their grades between them. "CI/CD (expert)" and "8 years of Java" stay
 * whole: they part only where every name has a grade of its own.
 *
 * @param most - How many signs are full marks, where only the full ones are printed.
 */
export function splitGraded(piece: ListPiece, most?: number): ListPiece[] {
  if (!gradeSign.test(piece.text)) return [piece]
  for (const boundary of [afterGrade, beforeGrade, slash]) {
    const parts = cut(piece, boundary)
    if (parts.length > 1 && parts.every(({ text }) => isGraded(text, most))) return parts
  }
  return [piece]
}

function isGraded(text: string, most: number | undefined): boolean {
  const { from, to, grade } = gradeItem(text, most)
  return to > from && Object.keys(grade).length > 0
}

function cut({ text, start }: ListPiece, boundary: RegExp): ListPiece[] {
  const pieces: ListPiece[] = []
  let from = 0
  for (const { index } of [...text.matchAll(boundary), { index: text.length }]) {
    pieces.push(...splitList(text.slice(from, index), start + from))
    from = text.charAt(index) === '/' ? index + 1 : index
  }
  return pieces
}
