import { stripMarker } from '../../strip-marker.ts'
import type { Piece } from './form-pieces.ts'
import { isLevel } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** A bullet stands before its line by this many times its size at most. */
const widestIndent = 4

/** Some programs draw all bullets of a page last; here each comes right before the line that it opens. */
export function placeBullets(pieces: readonly Piece[]): readonly Piece[] {
  const orders = new Map<Piece, number>()
  for (const bullet of pieces.filter(isBullet)) {
    const line = lineOf(bullet, pieces)
    if (line) orders.set(bullet, line.order - 0.5)
  }
  if (orders.size === 0) return pieces
  return pieces.map((piece) => ({ ...piece, order: orders.get(piece) ?? piece.order }))
}

function isBullet(piece: Piece): boolean {
  return piece.glyphs.length < 3 && stripMarker(`${pieceText(piece)} .`) === '.'
}

/** The nearest piece at the right, on the same line. */
function lineOf(bullet: Piece, pieces: readonly Piece[]): Piece | undefined {
  const end = bullet.right + bullet.size * widestIndent
  return pieces
    .filter((piece) => piece.left >= bullet.right && piece.left < end && isLevel(piece, bullet))
    .reduce<Piece | undefined>((best, piece) => (best && best.left <= piece.left ? best : piece), undefined)
}
