import { splitList } from '../lines/split-list.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'

const marks = /[★☆●○⬤◯■□█▰▱◆◇⭐⚫⚪]$/u

/**
 * Whether lists carry one rating each, at their end: "Java, Kotlin ★★★★★ ⏎ AWS, Terraform ★★★". Two lists have to, and no
 * item inside a list may have its own.
 */
export function areRatedWhole(paragraphs: readonly Paragraph[]): boolean {
  const lists = paragraphs
    .filter(({ text }) => marks.test(text))
    .map(({ text }) => splitList(text, 0).map((piece) => marks.test(piece.text)))
    .filter((rated) => rated.length > 1)
  return lists.length > 1 && lists.every((rated) => rated.indexOf(true) === rated.length - 1)
}
