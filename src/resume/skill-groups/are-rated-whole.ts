import { splitList } from '../lines/split-list.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import { type Grade, readLevel } from './read-level.ts'

const signs = '[★☆●○⬤◯■□█▰▱◆◇⭐⚫⚪]'
// "Java ★★★", "Java (expert)"
const atEnd = new RegExp(`(?:${signs}{1,10}|\\([^()]{2,30}\\))$`, 'u')

/**
 * Whether lists carry one grade each, at their end: "Java, Kotlin ★★★★★ ⏎ AWS, Terraform ★★★". Two different lists have
 * to, and no item inside a list may have its own. Words in brackets have to differ from list to list and reach higher than
 * the lowest steps: what people know least stands last, "Java, Go (basic) ⏎ AWS, Azure (basic)".
 */
export function areRatedWhole(paragraphs: readonly Paragraph[], most: number | undefined): boolean {
  const lists = [...new Set(paragraphs.map(({ text }) => text))]
    .map((text) => splitList(text, 0).map((piece) => gradeAtEnd(piece.text, most)))
    .filter((grades) => grades.length > 1 && grades.some(Boolean))
  if (lists.length < 2 || !lists.every((grades) => grades.findIndex(Boolean) === grades.length - 1)) return false
  const last = lists.flatMap((grades) => grades.at(-1) ?? [])
  const steps = new Set(last.map(({ level }) => level))
  return last.every(isDrawn) || (steps.size > 1 && !isLowest(last))
}

function isDrawn({ levelText }: Grade): boolean {
  return levelText !== undefined && !/[\p{L}\d]/u.test(levelText)
}

function isLowest(grades: readonly Grade[]): boolean {
  return !grades.some(({ level }) => level === 'expert' || level === 'advanced')
}

function gradeAtEnd(item: string, most: number | undefined): Grade | undefined {
  const [sign] = atEnd.exec(item) ?? []
  return sign && sign.length < item.length ? readLevel(sign, most) : undefined
}
