import { sectionName } from '../../section-name.ts'
import { baseOf, type Row } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** A row that heads those below it. */
export interface Head {
  readonly row: Row
  readonly size: number
  readonly isBold: boolean
  /** It is the name of a section. */
  readonly isNamed: boolean
}

/** Finds the rows of a column that stand out from the one right below, or name a section. */
export function findHeads(rows: readonly Row[]): Head[] {
  const looks = rows.map((row) => ({ row, size: sizeOf(row), isBold: isBold(row), isNamed: isNamed(row) }))
  return looks.filter((look, at) => {
    const next = looks[at + 1]
    if (!next || baseOf(next.row) - baseOf(look.row) > look.size * 3) return false
    return look.size > next.size * 1.08 || (look.isBold && !next.isBold) || look.isNamed
  })
}

const sizeOf = (row: Row) => Math.max(...row.map(({ size }) => size))

const isBold = (row: Row) => row.every(({ glyphs: [first] }) => first?.run.bold === true)

const isNamed = (row: Row) => row.every((piece) => sectionName(pieceText(piece)) !== undefined)
