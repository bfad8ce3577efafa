import type { Glyph } from './glyph.ts'
import type { Row } from './group-rows.ts'
import { pieceText } from './piece-text.ts'

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

/** Between two marked contents, such as the boxes of a row of tags, less will do. */
const markedCellGap = 0.6

/** Joins the glyphs of a row; spaces and tabs come from the written spaces and from the gaps. */
export function writeLine(row: Row, label = 0): WrittenLine {
  const glyphs = row.flatMap((piece) => piece.glyphs)
  const separators = closeSpacedLetters(separatorsOf(row, glyphs), glyphs)
  for (const end of labelEnds(row, label)) separators[end] = '\t'
  const sources = glyphs.flatMap((glyph, index) => [
    ...Array.from(separators[index] ?? '', () => undefined),
    ...Array.from({ length: glyph.text.length }, () => glyph),
  ])
  return { text: glyphs.map((glyph, index) => (separators[index] ?? '') + glyph.text).join(''), glyphs: sources }
}

/** Where a label ends, however narrow the gap behind it; dates and a place below them are two cells. */
function labelEnds(row: Row, label: number): number[] {
  const starts = row.map((_, index) => row.slice(0, index).flatMap((piece) => piece.glyphs).length)
  const isDated = row.slice(0, label).some((piece) => /\d/.test(pieceText(piece)))
  return starts.filter((_, index) => {
    const isNextLine = (row[index]?.base ?? 0) > (row[index - 1]?.base ?? Infinity) + 2
    return index > 0 && (index === label || (isDated && index < label && isNextLine))
  })
}

type Separator = '' | ' ' | '\t'

function separatorsOf(row: Row, glyphs: readonly Glyph[]): Separator[] {
  const gaps = gapsOf(glyphs)
  const tracking = trackingOf(row)
  const wide = gaps.filter((gap) => gap > wordGap).sort((a, b) => a - b)
  const usual = wide[(wide.length - 1) >> 1] ?? 0
  // Many wide gaps of one width are the stretched spaces of a justified line, not cells.
  const isJustified = wide.length >= 4 && usual > 0.5 && (wide.at(-1) ?? 0) < usual * 1.5
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    const spacing = tracking.get(glyph) ?? 0
    const gap = (gaps[index] ?? 0) - spacing
    if (!before || (/^[,;]/.test(glyph.text) && !glyph.spaced)) return ''
    const isCell = gap > wideGap || (gap > cellGap && (gap > usual * 2 || wide.length === 1))
    const isMarkedCell = before.mark !== glyph.mark && gap > markedCellGap
    if (!isJustified && (isCell || isMarkedCell)) return '\t'
    // Text that starts again to the left is the next line of a wrapped cell.
    const isWord = gap > wordGap || (gap > wordGap / 2 && startsAnew(before, glyph))
    return glyph.spaced || isWord || gap < -1 ? ' ' : ''
  })
}

/** Text that was placed anew and starts with a capital or a digit after a letter: half the gap is enough. */
function startsAnew(before: Glyph, glyph: Glyph): boolean {
  return before.order !== glyph.order && /\p{Ll}$/u.test(before.text) && /^[\p{Lu}\p{N}]/u.test(glyph.text)
}

/** This many letters with a space between each two are one spaced word: `S K I L L S`; fewer may be `R & D`. */
const fewestSpacedLetters = 4

/** Closes up words whose letters were written apart; a wider gap between two letters parts two words. */
function closeSpacedLetters(separators: Separator[], glyphs: readonly Glyph[]): Separator[] {
  const gaps = gapsOf(glyphs)
  const stands = (index: number) =>
    /^[\p{L}\p{N}&]$/u.test(glyphs[index]?.text ?? '') &&
    (index === 0 || separators[index] !== '') &&
    (index === glyphs.length - 1 || separators[index + 1] !== '')
  const closed = [...separators]
  for (let start = 0; start < glyphs.length; start++) {
    let end = start
    while (end < glyphs.length && stands(end)) end++
    if (end - start >= fewestSpacedLetters) {
      const inner = gaps.slice(start + 1, end)
      const usual = [...inner].sort((a, b) => a - b)[inner.length >> 1] ?? 0
      for (let index = start + 1; index < end; index++) {
        closed[index] = (gaps[index] ?? 0) > usual * 1.6 + 0.1 ? ' ' : ''
      }
    }
    start = Math.max(start, end)
  }
  return closed
}

/** The gap before each glyph in font heights. */
function gapsOf(glyphs: readonly Glyph[]): number[] {
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    return before ? (glyph.left - before.right) / Math.max(glyph.size, before.size, 0.1) : 0
  })
}

/** Extra space that the typesetter put between all letters of a piece. */
function trackingOf(row: Row): Map<Glyph, number> {
  const tracking = new Map<Glyph, number>()
  for (const { glyphs } of row) {
    const gaps = gapsOf(glyphs)
    const inner = gaps.slice(1).filter((_, index) => !glyphs[index + 1]?.spaced)
    const sorted = inner.sort((a, b) => a - b)
    const usual = sorted.length >= 3 ? (sorted[sorted.length >> 1] ?? 0) : 0
    for (const glyph of glyphs) tracking.set(glyph, Math.max(0, usual))
  }
  return tracking
}
