import type { DraftLine } from '../../build-document.ts'
import { stripMarker } from '../../strip-marker.ts'
import { attachGrades } from '../layout/attach-grades.ts'
import { attachMeters } from '../layout/attach-meters.ts'
import { combineAccents } from '../layout/combine-accents.ts'
import { findMeters } from '../layout/find-meters.ts'
import { formPieces, type Piece } from '../layout/form-pieces.ts'
import { baseOf } from '../layout/group-rows.ts'
import { isBackdrop } from '../layout/is-backdrop.ts'
import { joinDateBlocks } from '../layout/join-date-blocks.ts'
import { joinDropCaps } from '../layout/join-drop-caps.ts'
import { joinGradedCells } from '../layout/join-graded-cells.ts'
import { joinWrappedCells } from '../layout/join-wrapped-cells.ts'
import { mirrorPieces, mirrorShapes, runsLeftwards, turnSpaces } from '../layout/mirror-page.ts'
import { type OrderedRow, orderRows } from '../layout/order-rows.ts'
import { placeBullets } from '../layout/place-bullets.ts'
import { turnHeadings } from '../layout/turn-headings.ts'
import type { Glyph, GlyphRun, Shape } from '../paint/glyph.ts'
import type { PlacedLink } from '../read-links.ts'
import type { Tag } from '../read-tags.ts'
import { findBullets } from './find-bullets.ts'
import { hollowSigns } from './hollow-signs.ts'
import { nestItems } from './nest-items.ts'
import type { PageLine } from './page-line.ts'
import { reorderLine } from './reorder-line.ts'
import { writeLine } from './write-line.ts'

export interface PageFacts {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  readonly tags: ReadonlyMap<number, Tag>
  readonly links: readonly PlacedLink[]
}

/** Turns the visible glyphs of a page into lines in reading order; text that runs another way comes last. */
export function draftPage(glyphs: readonly Glyph[], facts: PageFacts): PageLine[] {
  const leftwards = runsLeftwards(glyphs)
  const formed = placeBullets(formPieces(hollowSigns(combineAccents(leftwards ? turnSpaces(glyphs) : glyphs))))
  const seen = attachGrades(
    attachMeters(joinDateBlocks(joinGradedCells(joinWrappedCells(joinDropCaps(formed)))), findMeters(facts.shapes)),
  )
  const pieces = leftwards ? mirrorPieces(seen, facts.width) : seen
  const shapes = leftwards ? mirrorShapes(facts.shapes, facts.width) : facts.shapes
  const behind = pieces.filter((piece) => isBackdrop(piece, pieces))
  const written = turnHeadings(behind.length === 0 ? pieces : pieces.filter((piece) => !behind.includes(piece)))
  const angles = new Set(written.map(angleOf))
  const lines = [...angles]
    .sort((a, b) => a - b)
    .flatMap((angle) =>
      orderRows(
        written.filter((piece) => angleOf(piece) === angle),
        facts.tags,
      ),
    )
    .map((row) => draftLine(row, facts, leftwards))
  const backdrop = behind.map((piece) => ({
    ...draftLine({ row: [piece], column: 0 }, facts, leftwards),
    furniture: true,
  }))
  return withGaps(nestItems(findBullets([...lines, ...backdrop], shapes)))
}

function draftLine(
  { row, column, label = 0 }: OrderedRow,
  { page, width, height, tags, links }: PageFacts,
  leftwards: boolean,
): PageLine {
  const written = reorderLine(leftwards ? writeLine([...row].reverse()) : writeLine(row, label), leftwards)
  const item = stripMarker(written.text)
  const text = withHyphens((item ?? written.text).trimEnd())
  const offset = written.text.length - (item ?? written.text).length
  const glyphs = written.glyphs.slice(offset, offset + text.length)
  const first = glyphs.find((glyph) => glyph !== undefined)
  const runs = countRuns(glyphs)
  const heading = most(runs, ({ mark }) => (mark === undefined ? 0 : (tags.get(mark)?.heading ?? 0)))
  return {
    text,
    page,
    height,
    column,
    base: baseOf(row),
    size: round(most(runs, ({ size }) => size)),
    bold: isMostlyBold(runs),
    left: round((leftwards ? width - (first?.right ?? width) : first?.left) ?? 0),
    right: row.at(-1)?.right ?? 0,
    edge: row[0]?.left ?? 0,
    ...(heading > 0 && { heading }),
    ...(item !== undefined && { item: true }),
    links: linksOn(glyphs, links),
  }
}

/** A soft hyphen inside a line is one that the reader sees. */
function withHyphens(text: string): string {
  return text.includes('\u00ad') ? text.replace(/\u00ad(?=.)/g, '-') : text
}

/** How many characters of a line come from each run. */
function countRuns(glyphs: readonly (Glyph | undefined)[]): Map<GlyphRun, number> {
  const counts = new Map<GlyphRun, number>()
  let run: GlyphRun | undefined
  let count = 0
  for (const glyph of glyphs) {
    if (!glyph) continue
    if (glyph.run !== run) {
      if (run) counts.set(run, count)
      run = glyph.run
      count = counts.get(run) ?? 0
    }
    count++
  }
  return run ? counts.set(run, count) : counts
}

function linksOn(
  glyphs: readonly (Glyph | undefined)[],
  links: readonly PlacedLink[],
): NonNullable<DraftLine['links']> {
  if (links.length === 0) return []
  return links.flatMap(({ url, holds }) => {
    const start = glyphs.findIndex((glyph) => glyph && holds(glyph))
    const end = glyphs.findLastIndex((glyph) => glyph && holds(glyph))
    return start < 0 ? [] : [{ url, start, end: end + 1 }]
  })
}

/** White space above each line, against the line before it in the same column. */
function withGaps(lines: readonly PageLine[]): PageLine[] {
  const gaps = lines.map((line, index) => {
    const before = lines[index - 1]
    if (before?.column !== line.column || before.base >= line.base) return undefined
    return Math.max(0, (line.base - before.base) / Math.max(line.size, 1) - 1)
  })
  // Where most lines stand alone, their usual gap is a block's.
  const usual = Math.min(1, median(gaps.filter((gap) => gap !== undefined)))
  return lines.map((line, index) => {
    const gap = gaps[index]
    if (gap === undefined) return { ...line, block: index > 0 }
    return { ...line, gap: round(gap), block: gap > usual + 0.4 }
  })
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** What most characters have. */
function most(runs: ReadonlyMap<GlyphRun, number>, pick: (run: GlyphRun) => number): number {
  const [only] = runs.keys()
  if (only && runs.size === 1) return pick(only)
  const counts = new Map<number, number>()
  for (const [run, count] of runs) counts.set(pick(run), (counts.get(pick(run)) ?? 0) + count)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

function isMostlyBold(runs: ReadonlyMap<GlyphRun, number>): boolean {
  let balance = 0
  for (const [{ bold }, count] of runs) balance += bold ? count : -count
  return balance > 0
}

const angleOf = ({ glyphs: [first] }: Piece) => first?.run.angle ?? 0

const round = (number: number) => Math.round(number * 100) / 100
