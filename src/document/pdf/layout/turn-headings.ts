import { sectionName } from '../../section-name.ts'
import type { Glyph, GlyphRun } from '../paint/glyph.ts'
import type { Piece } from './form-pieces.ts'
import { baseOf, groupRows, type Row } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

/** A heading that stands on its side, as a box on the page. */
interface Turned {
  readonly lines: readonly Piece[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** Names of sections that stand on their side, in a strip beside what they head, are set upright above it. */
export function turnHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const turned = pieces.filter(isSideways)
  if (turned.length === 0) return pieces
  const headings = headingsOf(turned)
  const upright = pieces.filter(isUpright)
  if (headings.length === 0 || upright.length === 0) return pieces
  const starts = startsOf(headings, upright)
  const set = headings.map((heading, at) => setAbove(heading, starts[at] ?? []))
  const moved = new Set(headings.flatMap(({ lines }) => lines))
  return [...pieces.filter((piece) => !moved.has(piece)), ...set]
}

const angleOf = ({ glyphs: [first] }: Piece) => first?.run.angle ?? 0
const isUpright = (piece: Piece) => angleOf(piece) === 0
/** Read downwards or upwards. */
const isSideways = (piece: Piece) => angleOf(piece) === 90 || angleOf(piece) === 270

/** Top to bottom: what names a section, or is one of several in a strip. */
function headingsOf(turned: readonly Piece[]): Turned[] {
  const all = joinLines(turned).map(boxOf)
  return all
    .filter((text) => isName(text) || all.some((other) => other !== text && isLike(text, other)))
    .sort((a, b) => a.top - b.top)
}

const isName = ({ lines }: Turned) => sectionName(lines.map(pieceText).join(' ')) !== undefined

function isLike(a: Turned, b: Turned): boolean {
  return Math.abs(a.size - b.size) < 0.5 && a.left < b.right && b.left < a.right
}

/** Lines of one heading stand beside each other, parts of a line one after the other. */
function joinLines(turned: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of [...turned].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const group = groups.find((lines) => lines.some((line) => goesOn(line, piece)))
    if (group) group.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** In font heights; a sign that stands upright between two letters is as wide as a letter is high. */
const widestWordGap = 1.5

function goesOn(line: Piece, next: Piece): boolean {
  const step = next.base - line.base
  const apart = Math.max(line.left, next.left) - Math.min(line.right, next.right)
  if (angleOf(line) !== angleOf(next) || step > line.size * 2) return false
  if (step > 1) return apart < 0
  return apart < line.size * widestWordGap && ![line, next].some((part) => sectionName(pieceText(part)))
}

function boxOf(lines: readonly Piece[]): Turned {
  const [first] = lines
  const isDownwards = first !== undefined && angleOf(first) === 90
  const size = first?.size ?? 0
  const [start, end] = [Math.min(...lines.map(({ left }) => left)), Math.max(...lines.map(({ right }) => right))]
  const [from, to] = [first?.base ?? 0, lines.at(-1)?.base ?? 0]
  return {
    lines,
    size,
    ...(isDownwards
      ? { top: start, bottom: end, left: -to, right: size - from }
      : { top: -end, bottom: -start, left: from - size, right: to }),
  }
}

/** For each heading the first row that it governs: all start level with their rows, or stand in the middle of them. */
function startsOf(headings: readonly Turned[], upright: readonly Piece[]): (Row | undefined)[] {
  const rows = spacedRows(besideOf(headings, upright))
  const usual = rows.map(({ gap }) => gap).sort((a, b) => a - b)[rows.length >> 1] ?? 0
  const level = headings.map((heading) => rows.find((row) => row.gap > usual * widerGap && startsLevel(row, heading)))
  const middle = headings.map((heading, at) => widestGap(rows, heading, ceilingOf(heading, headings[at - 1], upright)))
  return (level.includes(undefined) ? middle : level).map((found) => found?.row)
}

/** What starts a section stands apart from the row above it by this much more than rows usually do. */
const widerGap = 1.2

interface SpacedRow {
  readonly row: Row
  readonly base: number
  /** From the row above. */
  readonly gap: number
}

function spacedRows(pieces: readonly Piece[]): SpacedRow[] {
  const rows = groupRows(pieces)
  return rows.map((row, at) => {
    const before = rows[at - 1]
    return { row, base: baseOf(row), gap: before ? baseOf(row) - baseOf(before) : Infinity }
  })
}

/** Of the rows below `ceiling` and not below the heading's start, the one after the widest gap; else the next row. */
function widestGap(rows: readonly SpacedRow[], { top, size }: Turned, ceiling: number): SpacedRow | undefined {
  const below = rows.filter(({ base }) => base > ceiling)
  const open = below.filter((row) => topOf(row) <= top + size)
  return open.length === 0 ? below[0] : open.reduce((widest, row) => (row.gap >= widest.gap ? row : widest))
}

/** Where the heading before ends, or the head of the page. */
function ceilingOf(heading: Turned, before: Turned | undefined, upright: readonly Piece[]): number {
  const head = upright.filter((piece) => isAbove(piece, heading)).map(({ base }) => base)
  return Math.max(before?.bottom ?? -Infinity, ...head)
}

/** What stands on that side of a strip where most of the page is. */
function besideOf([heading]: readonly Turned[], upright: readonly Piece[]): Piece[] {
  const { left, right } = heading ?? { left: 0, right: 0 }
  const after = upright.filter((piece) => piece.left >= right - 1)
  const before = upright.filter((piece) => piece.right <= left + 1)
  return after.length < before.length ? before : after
}

/** Part of the head of the page: larger than any heading, or across the strip. */
function isAbove(piece: Piece, { left, right, top, size }: Turned): boolean {
  const isAcross = piece.left < right - 1 && piece.right > left + 1
  return piece.base < top + size && (isAcross || piece.size > size * 1.2)
}

const topOf = ({ row, base }: SpacedRow) => base - Math.max(...row.map(({ size }) => size)) * 0.8

const startsLevel = (row: SpacedRow, { top, size }: Turned) => Math.abs(topOf(row) - top) < size * 0.7

/** The heading as it would stand on a line of its own above a row. */
function setAbove({ lines, size }: Turned, row: Row): Piece {
  const [first] = row
  const left = first?.left ?? 0
  const base = baseOf(row) - (first?.size ?? size)
  const order = Math.min(...row.map((piece) => piece.order)) - 0.5
  const glyphs: Glyph[] = []
  for (const line of lines) {
    const start = glyphs.length === 0 ? left : (glyphs.at(-1)?.right ?? left) + size * wordGap
    glyphs.push(...moveTo(line, start, base))
  }
  return { glyphs, left, right: glyphs.at(-1)?.right ?? left, base, size, order }
}

/** Between the lines of a heading that are put on one, in font heights. */
const wordGap = 0.3

function moveTo({ glyphs, left }: Piece, start: number, base: number): Glyph[] {
  const uprights = new Map<GlyphRun, GlyphRun>()
  return glyphs.map((glyph) => {
    const run = uprights.get(glyph.run) ?? { ...glyph.run, base, angle: 0, cos: 1, sin: 0 }
    uprights.set(glyph.run, run)
    return { ...glyph, run, left: glyph.left - left + start, right: glyph.right - left + start }
  })
}
