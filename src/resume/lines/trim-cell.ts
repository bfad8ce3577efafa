import type { Cell } from './text-line.ts'

/** A cell without the blanks at its edges. */
export function trimCell({ text, start }: { text: string; start: number }): Cell {
  const from = start + text.length - text.trimStart().length
  const content = text.trim()
  return { text: content, start: from, end: from + content.length }
}
