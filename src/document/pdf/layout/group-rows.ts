import type { Piece } from './form-pieces.ts'

/** Pieces on one baseline, left to right. */
export type Row = readonly Piece[]

/** Groups pieces into printed rows, top to bottom; superscripts and small dates join the row they stand in. */
export function groupRows(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rowFor(piece, rows)
    if (row) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left)).sort((a, b) => baseOf(a) - baseOf(b))
}

/** The baseline of a row is that of its largest letters. */
export function baseOf(row: Row): number {
  return row.reduce((main, piece) => (piece.size > main.size ? piece : main)).base
}

/** One of the last three rows, as larger letters may stand between a piece and its row. */
function rowFor(piece: Piece, rows: readonly Piece[][]): Piece[] | undefined {
  for (let back = 1; back <= 3; back++) {
    const row = rows[rows.length - back]
    if (row && belongs(piece, row)) return row
  }
  return undefined
}

function belongs(piece: Piece, row: readonly Piece[]): boolean {
  let isBeside = false
  for (const other of row) {
    if (overlap(piece, other) >= Math.min(piece.size, other.size) * 0.4) return false
    isBeside ||= isLevel(piece, other)
  }
  return isBeside
}

/** True when two pieces stand on one line, though their sizes may differ. */
export function isLevel(a: Piece, b: Piece): boolean {
  const apart = Math.abs(a.base - b.base)
  const small = Math.min(a.size, b.size)
  const large = Math.max(a.size, b.size)
  if (apart <= Math.max(small * 0.35, large * 0.2)) return true
  const touches = Math.max(a.left, b.left) - Math.min(a.right, b.right) < large * 0.3
  return touches && small < large * 0.85 && apart < large * 0.55
}

function overlap(a: Piece, b: Piece): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}
