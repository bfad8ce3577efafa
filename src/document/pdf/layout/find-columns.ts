import { sectionName } from '../../section-name.ts'
import type { Band } from './find-bands.ts'
import type { Piece } from './form-pieces.ts'
import { isAcross, type Side } from './judge-columns.ts'
import { pieceText } from './piece-text.ts'
import { trimBand } from './trim-band.ts'

/** A band of the page whose left and right parts are read one after the other. */
export interface Columns {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  readonly above: readonly Piece[]
  readonly below: readonly Piece[]
}

/** Finds the largest band that a gutter parts into columns, if there is one. */
export function findColumns(pieces: readonly Piece[], bands: readonly Band[]): Columns | undefined {
  if (bands.length === 0) return undefined
  const found = largest(bands, new Set(pieces.filter(isName)), titlesOf(pieces))
  if (!found) return undefined
  const [left, right] = [found.left.pieces, found.right.pieces]
  const inside = new Set([...left, ...right])
  const top = Math.min(...[...inside].map(({ base }) => base))
  const outside = pieces.filter((piece) => !inside.has(piece))
  return {
    left,
    right,
    above: outside.filter(({ base }) => base < top),
    below: outside.filter(({ base }) => base >= top),
  }
}

interface Sides {
  readonly left: Side
  readonly right: Side
}

/** Of what is left of each band; a band that is smaller as a whole needs no look. */
function largest(bands: readonly Band[], names: ReadonlySet<Piece>, titles: readonly Piece[]): Sides | undefined {
  let found: Sides | undefined
  for (const band of [...bands].sort((a, b) => wholeOf(b) - wholeOf(a))) {
    const least = found ? sizeOf(found) : 0
    if (wholeOf(band) <= least) break
    const sides = trimBand(band, names, titles)
    if (sizeOf(sides) > least && isAcross(sides.left, sides.right)) found = sides
  }
  return found
}

/** The name of a person is this much larger than the usual letters of its page. */
const titleSize = 1.5

function titlesOf(pieces: readonly Piece[]): Piece[] {
  const usual = pieces.map(({ size }) => size).sort((a, b) => a - b)[pieces.length >> 1] ?? 0
  return pieces.filter(({ size }) => size > usual * titleSize)
}

const wholeOf = ({ left, right }: Band) => left.length + right.length
const sizeOf = ({ left, right }: Sides) => left.pieces.length + right.pieces.length

const isName = (piece: Piece) => piece.glyphs.length < 40 && sectionName(pieceText(piece)) !== undefined
