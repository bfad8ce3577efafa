import { type Band, bandsAt, findGutters } from './find-gutters.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows } from './group-rows.ts'
import { isAcross } from './judge-columns.ts'

/** A band of the page whose left and right parts are read one after the other. */
export interface Columns extends Band {
  readonly above: readonly Piece[]
  readonly below: readonly Piece[]
}

/** Finds the largest band that a gutter parts into columns, if there is one. */
export function findColumns(pieces: readonly Piece[]): Columns | undefined {
  const bands = findGutters(pieces)
    .flatMap((x) => bandsAt(pieces, x))
    .map(withoutOverhang)
  const found = bands
    .filter(({ left, right }) => isAcross(left, right))
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .at(0)
  if (!found) return undefined
  const inside = new Set([...found.left, ...found.right])
  const top = Math.min(...[...inside].map(({ base }) => base))
  const outside = pieces.filter((piece) => !inside.has(piece))
  return {
    ...found,
    above: outside.filter(({ base }) => base < top),
    below: outside.filter(({ base }) => base >= top),
  }
}

const sizeOf = ({ left, right }: Band) => left.length + right.length

/** Drops rows above and below where only one side has text: a header that happens to be short, the rest of a page. */
function withoutOverhang({ left, right }: Band): Band {
  const tops = [left, right].map((side) => Math.min(...side.map(({ base }) => base)))
  const [leftTop = 0, rightTop = 0] = tops
  const gapAbove = (side: readonly Piece[], top: number) => {
    const rows = groupRows(side.filter(({ base }) => base < top + 2))
    const bases = rows.map(baseOf)
    return bases.findLast((base, index) => {
      const next = bases[index + 1]
      return next !== undefined && next - base > (rows[index]?.[0]?.size ?? 10) * 2.2
    })
  }
  const cut = leftTop < rightTop ? gapAbove(left, rightTop) : gapAbove(right, leftTop)
  if (cut === undefined) return { left, right }
  return { left: left.filter(({ base }) => base > cut), right: right.filter(({ base }) => base > cut) }
}
