import type { Piece } from './form-pieces.ts'
import type { Row } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** A label is larger or bolder than the text that it governs, or in capitals. */
export function standsOut(label: Row, content: readonly Piece[]): boolean {
  const bold = (pieces: readonly Piece[]) =>
    pieces.filter(({ glyphs: [first] }) => first?.run.bold).length / pieces.length
  const usual = [...content].sort((a, b) => a.size - b.size)[content.length >> 1]?.size ?? 0
  const text = label.map(pieceText).join('')
  const isLarger = Math.max(...label.map(({ size }) => size)) > usual * 1.08
  return isLarger || (bold(label) === 1 && bold(content) < 0.5) || text === text.toUpperCase()
}
