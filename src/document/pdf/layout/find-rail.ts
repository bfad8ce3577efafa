import type { Tag } from '../read-tags.ts'
import { areHeads } from './are-heads.ts'
import type { Band } from './find-bands.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows, isLevel, type Row } from './group-rows.ts'
import { isLabel } from './is-label.ts'
import { isTagged } from './is-tagged.ts'
import { markHeadings } from './mark-headings.ts'
import { pieceText } from './piece-text.ts'
import { standsOut } from './stands-out.ts'

/** A label in the left margin and what it governs. */
export interface RailCell {
  readonly label: Row
  readonly content: readonly Piece[]
  /** The label names a section; otherwise it belongs into the first line of its content. */
  readonly isHeading: boolean
}

/** A band whose lines hang on labels in a narrow column at the left. */
export interface Rail {
  readonly above: readonly Piece[]
  readonly cells: readonly RailCell[]
  readonly below: readonly Piece[]
}

/** A label column wider than this share of its band is a column of text. */
const widestRail = 0.4

/** Finds the tallest label rail of a region, if there is one. */
export function findRail(
  pieces: readonly Piece[],
  bands: readonly Band[],
  tags: ReadonlyMap<number, Tag>,
): Rail | undefined {
  const [found] = bands
    .flatMap((band) => {
      const labels = labelsOf(band, tags)
      return labels ? [{ band, labels }] : []
    })
    .sort((a, b) => b.band.right.length - a.band.right.length)
  if (!found) return undefined
  const { band, labels } = found
  const top = Math.min(...labels.map(topOf))
  const lead = Math.max(...(labels[0]?.map(({ size }) => size) ?? [0])) * 0.8
  const right = band.right.filter(({ base }) => base >= top - lead)
  const inside = new Set([...labels.flat(), ...right])
  const outside = pieces.filter((piece) => !inside.has(piece))
  return {
    above: outside.filter(({ base }) => base < top),
    cells: markHeadings(cellsOf(labels, right), tags),
    below: outside.filter(({ base }) => base >= top),
  }
}

/** The labels of a band, or nothing when its left side is a text of its own. */
function labelsOf({ left, right }: Band, tags: ReadonlyMap<number, Tag>): Row[] | undefined {
  const start = Math.min(...left.map((piece) => piece.left))
  const edge = Math.max(...left.map((piece) => piece.right))
  const end = Math.max(...right.map((piece) => piece.right))
  if (edge - start > (end - start) * widestRail) return undefined
  const rightRows = groupRows(right)
  if (rightRows.length < 3) return undefined
  const isBeside = (label: Row) => label.slice(0, 1).some((first) => right.some((piece) => startsBeside(first, piece)))
  const all = joinWrapped(groupRows(left), right)
  // What stands above the first line at the right is a heading of the whole band.
  const labels = all.slice(Math.max(0, all.findIndex(isBeside)))
  const texts = labels.map((label) => label.map(pieceText).join(' '))
  // Lines that start in lower case go on with a sentence: the left side is a column of text.
  const running = texts.filter((text) => /^\p{Ll}/u.test(text)).length
  if (labels.length < 2 || !labels.every(isLabel) || running > labels.length / 3) return undefined
  if (runOn(labels, right) > labels.length / 3) return undefined
  // Names of sections on both sides head columns.
  if (labels.some((label) => rightRows.some((row) => areHeads(label, row)))) return undefined
  const beside = labels.filter(isBeside)
  if (beside.length < labels.length)
    return haveHeads(labels, beside) && isInterleaved(labels, right) ? labels : undefined
  return isInterleaved(labels, right) || labels.every((label) => isTagged(label, tags) || standsOut(label, right))
    ? labels
    : undefined
}

/** How many labels stand beside a line that goes on with a sentence: they are lines of a text of their own. */
function runOn(labels: readonly Row[], right: readonly Piece[]): number {
  return cellsOf(labels, right).filter(({ content }) => {
    const [first] = groupRows(content)
    return first !== undefined && /^\p{Ll}{2}/u.test(first.map(pieceText).join(' '))
  }).length
}

/** Level with it, or smaller and level with its top, as the cells of a table are set. */
function startsBeside(label: Piece, piece: Piece): boolean {
  const lower = piece.base - label.base
  return isLevel(piece, label) || (lower > 0 && lower < (piece.size - label.size) * 1.1)
}

/** Nearly all labels with nothing beside them stand out from the others: they are headings of what hangs on these. */
function haveHeads(labels: readonly Row[], beside: readonly Row[]): boolean {
  const odd = labels.filter((label) => !beside.includes(label) && !standsOut(label, beside.flat()))
  return beside.length > 1 && odd.length * 5 < labels.length
}

/** Each label comes in the file right before what stands beside it. */
function isInterleaved(labels: readonly Row[], right: readonly Piece[]): boolean {
  const cells = cellsOf(labels, right)
  return cells.every(({ label, content }, index) => {
    const from = Math.max(...label.map(({ order }) => order))
    const to = Math.min(...(labels[index + 1] ?? []).map(({ order }) => order))
    const between = content.filter(({ order }) => order > from && order < to)
    return between.length >= content.length * 0.8
  })
}

/** A label of several lines is written in one go, before its content. */
function joinWrapped(rows: readonly Row[], right: readonly Piece[]): Row[] {
  const labels: Piece[][] = []
  const lastOrder = Math.max(...rows.flat().map(({ order }) => order))
  const isLabelsFirst = right.every(({ order }) => order > lastOrder)
  for (const row of rows) {
    const label = labels.at(-1)
    const before = label?.at(-1)
    const [first] = row
    if (!label || !before || !first) {
      labels.push([...row])
      continue
    }
    const isClose = baseOf(row) - before.base < first.size * 1.8 && Math.abs(first.size - before.size) < 0.5
    const isOneGo = !right.some(({ order }) => order > before.order && order < first.order)
    const isBeside = (label: Piece) => right.some((piece) => startsBeside(label, piece))
    const isLevelToo = isBeside(first)
    const isHead = isLevelToo && !isBeside(before) && hasCapitals([before]) && !hasCapitals(row)
    if (isClose && isOneGo && !isHead && !(isLabelsFirst && isLevelToo)) label.push(...row)
    else labels.push([...row])
  }
  return labels
}

function cellsOf(labels: readonly Row[], right: readonly Piece[]): Omit<RailCell, 'isHeading'>[] {
  return labels.map((label, index) => {
    const from = index === 0 ? -Infinity : topOf(label) - sizeOf(label) * 0.6
    const next = labels[index + 1]
    const to = next ? topOf(next) - sizeOf(next) * 0.6 : Infinity
    return { label, content: right.filter(({ base }) => base >= from && base < to) }
  })
}

/** Letters, all of them capitals. */
function hasCapitals(label: Row): boolean {
  const text = label.map(pieceText).join('')
  return /\p{Lu}/u.test(text) && text === text.toUpperCase()
}

const topOf = (label: Row) => Math.min(...label.map(({ base }) => base))
const sizeOf = (label: Row) => Math.max(...label.map(({ size }) => size))
