import type { Row } from '../layout/group-rows.ts'
import { pieceText } from '../layout/piece-text.ts'
import type { Glyph } from '../paint/glyph.ts'

/** The text of a row, and for each of its characters the glyph it came from. */
export interface WrittenLine {
  readonly text: string
  readonly glyphs: readonly (Glyph | undefined)[]
}

/** The narrowest gap between two words, in font heights; lower splits spaced-out words, higher glues tight ones. */
const wordGap = 0.15

/** A gap from here on parts two cells when it is twice as wide as the other gaps of its line … */
const cellGap = 1

/** … and from here on in any line, unless all its gaps are as wide. */
const wideGap = 1.5

/** TeX stretches the spaces of a line alike, but for rounding. */
const sameGap = 1.03

/** No justified line of a few words is stretched more. */
const widestStretch = 12

/** Between two marked contents, such as the boxes of a row of tags, less will do; without a written space still less. */
const markedCellGap = { spaced: 0.6, unspaced: 0.4 }

/** Joins the glyphs of a row; spaces and tabs come from the written spaces and from the gaps. */
export function writeLine(row: Row, label = 0): WrittenLine {
  const glyphs = glyphsOf(row)
  const gaps = gapsOf(glyphs)
  const separators = separatorsOf(row, glyphs, gaps)
  closeSpacedLetters(separators, glyphs, gaps)
  for (const end of [...labelEnds(row, label), ...secondSize(glyphs, separators)]) separators[end] = '\t'
  let text = ''
  const sources: (Glyph | undefined)[] = []
  glyphs.forEach((glyph, index) => {
    const separator = separators[index]
    if (separator) {
      text += separator
      sources.push(undefined)
    }
    for (let at = 0; at < glyph.text.length; at++) sources.push(glyph)
    text += glyph.text
  })
  return { text, glyphs: sources }
}

function glyphsOf(row: Row): readonly Glyph[] {
  const [first] = row
  return first && row.length === 1 ? first.glyphs : row.flatMap((piece) => piece.glyphs)
}

/** Where a label ends, however narrow the gap behind it; dates and a place below them are two cells. */
function labelEnds(row: Row, label: number): number[] {
  if (label === 0) return []
  const starts = row.map((_, index) => row.slice(0, index).flatMap((piece) => piece.glyphs).length)
  const isDated = row.slice(0, label).some((piece) => /\d/.test(pieceText(piece)))
  return starts.filter((_, index) => {
    const [before, piece] = [row[index - 1], row[index]]
    if (!before || !piece) return false
    const isNextLine = piece.base > before.base + 2 && !isOneDate(pieceText(before), pieceText(piece))
    return index === label || (isDated && index < label && isNextLine)
  })
}

/** A span that a narrow cell broke: `Mar 2019 –` over `present`, `Jun 2015 – Feb` over `2019`, `diciembre` over `de 2019`. */
function isOneDate(upper: string, lower: string): boolean {
  return /[–—-]$/.test(upper) || /^(?:[–—-]|(?:del? )?(?:19|20)\d\d\b)/.test(lower)
}

/** Two names of one line differ in size by at least this; the sizes of small capitals change within words. */
const otherSize = 1.2

/** Where a line goes on in its only other size with a capital: "Developer Birch Systems", the firm smaller than the title. */
function secondSize(glyphs: readonly Glyph[], separators: readonly string[]): number[] {
  const changes = glyphs.flatMap((glyph, index) => (index > 0 && sizesDiffer(glyphs[index - 1], glyph) ? [index] : []))
  const [at = 0] = changes
  const isName = /^\p{Lu}/u.test(glyphs[at]?.text ?? '') && /^[\p{L}\p{N}]/u.test(glyphs[at - 1]?.text ?? '')
  return changes.length === 1 && separators[at] === ' ' && isName ? [at] : []
}

function sizesDiffer(before: Glyph | undefined, { run }: Glyph): boolean {
  if (!before || before.run === run) return false
  const [a, b] = [before.run.size, run.size]
  return Math.max(a, b) > Math.min(a, b) * otherSize
}

type Separator = '' | ' ' | '\t'

function separatorsOf(row: Row, glyphs: readonly Glyph[], gaps: readonly number[]): Separator[] {
  const tracking = trackingOf(row, gaps)
  const startsCell = cellRule(glyphs, gaps)
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    if (!before || (!glyph.spaced && (glyph.text === ',' || glyph.text === ';'))) return ''
    const gap = (gaps[index] ?? 0) - (tracking[index] ?? 0)
    if (startsCell(before, glyph, gap)) return '\t'
    // Text that starts again to the left is the next line of a wrapped cell.
    const isWord = gap > wordGap || (gap > wordGap / 2 && startsAnew(before, glyph))
    return glyph.spaced || isWord || gap < -1 ? ' ' : ''
  })
}

/** Says which gaps of a line part two cells. */
function cellRule(
  glyphs: readonly Glyph[],
  gaps: readonly number[],
): (before: Glyph, glyph: Glyph, gap: number) => boolean {
  let line: ReturnType<typeof wideGaps> | undefined
  return (before, glyph, gap) => {
    const isMarkedAnew = before.run.mark !== glyph.run.mark
    // Hardly any gap is that wide, and so few lines have theirs sorted.
    if (gap <= (isMarkedAnew ? markedCellGap.unspaced : cellGap)) return false
    if (glyph.nextWord && gap < widestStretch) return false
    line ??= wideGaps(glyphs, gaps)
    if (line.isJustified) return false
    if (gap > wideGap || (gap > cellGap && (gap > line.usual * 2 || line.count === 1))) return true
    return isMarkedAnew && gap > markedCellGap[glyph.spaced || isSign(before) || isSign(glyph) ? 'spaced' : 'unspaced']
  }
}

/** The gaps between the words of a line: how many, and how wide. */
function wideGaps(
  glyphs: readonly Glyph[],
  gaps: readonly number[],
): { count: number; usual: number; isJustified: boolean } {
  const wide = gaps.filter((gap) => gap > wordGap).sort((a, b) => a - b)
  const usual = wide[(wide.length - 1) >> 1] ?? 0
  const [narrowest = 0, widest = 0] = [wide[0], wide.at(-1)]
  const isOneGo = glyphs.every(({ order }) => order === glyphs[0]?.order)
  // Many wide gaps of one width, or a few of the very same, are the stretched spaces of a justified line, not cells.
  const areAlike = wide.length >= 4 ? widest < usual * 1.5 : isOneGo && widest < narrowest * sameGap
  const isJustified = wide.length >= 2 && usual > 0.5 && areAlike
  return { count: wide.length, usual, isJustified }
}

/** What parts the items of a line: `Databases · Compilers`. */
const isSign = ({ text }: Glyph) => /^[·•|/,;:–—-]$/.test(text)

/** Text that was placed anew and starts with a capital or a digit after a letter: half the gap is enough. */
function startsAnew(before: Glyph, glyph: Glyph): boolean {
  return before.order !== glyph.order && /\p{Ll}$/u.test(before.text) && /^[\p{Lu}\p{N}]/u.test(glyph.text)
}

/** This many letters with a space between each two are one spaced word: `S K I L L S`; fewer may be `R & D`. */
const fewestSpacedLetters = 4

/** Closes up words whose letters were written apart; a wider gap between two letters parts two words. */
function closeSpacedLetters(separators: Separator[], glyphs: readonly Glyph[], gaps: readonly number[]): void {
  const stands = (index: number) =>
    (index === 0 || separators[index] !== '') &&
    (index === glyphs.length - 1 || separators[index + 1] !== '') &&
    /^[\p{L}\p{N}&]$/u.test(glyphs[index]?.text ?? '')
  for (let start = 0; start < glyphs.length; start++) {
    let end = start
    while (end < glyphs.length && stands(end)) end++
    if (end - start >= fewestSpacedLetters) {
      const usual = middle(gaps.slice(start + 1, end))
      for (let index = start + 1; index < end; index++) {
        separators[index] = (gaps[index] ?? 0) > usual * 1.6 + 0.1 ? ' ' : ''
      }
    }
    start = Math.max(start, end)
  }
}

function middle(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0
}

/** The gap before each glyph in font heights. */
function gapsOf(glyphs: readonly Glyph[]): number[] {
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    return before ? (glyph.left - before.right) / Math.max(glyph.run.size, before.run.size, 0.1) : 0
  })
}

/** Letters closer than this, in font heights, are set as their font has them. */
const leastTracking = 0.02

/** This many gaps in a row, and this wide, are no spaces between words. */
const fewestTrackedGaps = 3
const sureTracking = 0.08

/** Extra space before each glyph that the typesetter put between all letters of its piece, or of some words in it. */
function trackingOf(row: Row, gaps: readonly number[]): number[] {
  const tracking = new Array<number>(gaps.length).fill(0)
  let start = 0
  for (const { glyphs } of row) {
    const end = start + glyphs.length
    const usual = usualGap(glyphs, gaps, start)
    if (usual > 0 && isTrackedThroughout(gaps.slice(start + 1, end))) tracking.fill(usual, start, end)
    else trackWords(tracking, glyphs, gaps, start)
    start = end
  }
  return tracking
}

/** The median of the gaps within a piece, those of written spaces aside. */
function usualGap(glyphs: readonly Glyph[], gaps: readonly number[], start: number): number {
  let inner = 0
  let apart = 0
  for (let index = 1; index < glyphs.length; index++) {
    if (glyphs[index]?.spaced) continue
    inner++
    if ((gaps[start + index] ?? 0) > leastTracking) apart++
  }
  // Few letters stand apart in ordinary text, and sorting all gaps of a page takes long.
  if (inner < 3 || apart * 2 < inner) return 0
  return Math.max(
    0,
    middle(glyphs.flatMap(({ spaced }, index) => (index > 0 && !spaced ? (gaps[start + index] ?? 0) : []))),
  )
}

/** Kerning may close a gap or two. */
function isTrackedThroughout(gaps: readonly number[]): boolean {
  return gaps.filter((gap) => gap <= leastTracking).length <= gaps.length * 0.15
}

/** Some words of a line are spaced out: where at least three gaps follow each other, and no letter touches the next. */
function trackWords(tracking: number[], glyphs: readonly Glyph[], gaps: readonly number[], offset: number): void {
  const end = offset + glyphs.length
  for (let from = offset + 1; from < end; from++) {
    let to = from
    while (to < end && (gaps[to] ?? 0) > sureTracking) to++
    if (to - from >= fewestTrackedGaps) {
      // At either end of a spaced word in the middle of a line stands the gap between two words.
      const first = from === offset + 1 ? from : from + 1
      const last = to < end && /[\p{L}\p{N}]/u.test(glyphs[to - 1 - offset]?.text ?? '') ? to - 1 : to
      if (last - first >= fewestTrackedGaps) tracking.fill(middle(gaps.slice(first, last)), first, last)
    }
    from = to
  }
}
