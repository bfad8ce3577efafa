import type { Paragraph } from './paragraph.ts'

/** Set in from the header, as lists are. */
export function isSetIn(paragraph: Paragraph, head: Paragraph): boolean {
  const { left } = paragraph.first
  return left !== undefined && head.first.left !== undefined && left > head.first.left + 4 && !paragraph.first.bold
}
