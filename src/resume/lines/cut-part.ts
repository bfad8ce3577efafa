import type { HeaderPart } from './header-part.ts'

/** A stretch of a part, by offsets into its text. */
export function cutPart({ row, start, text }: HeaderPart, from: number, to: number): HeaderPart {
  return { row, start: start + from, end: start + to, text: text.slice(from, to) }
}
