import { repairText } from '../../repair-text.ts'
import type { PdfGlyph } from '../engine/pdf-api.ts'
import type { Box } from './box.ts'
import { drawsOthers } from './draws-others.ts'
import type { Glyph, GlyphRun } from './glyph.ts'
import type { Colour, GraphicsState } from './graphics-state.ts'
import { hidingPlace } from './hiding-place.ts'
import { hidingState } from './hiding-state.ts'
import { type Matrix, multiply } from './matrix.ts'

/** Where on the page and in the file the text stands. */
export interface TextPlace {
  readonly order: number
  readonly mark: number | undefined
  readonly layerOff: boolean
  readonly page: Box
}

/** Points; a baseline that has moved on by less is the same. */
const sameBase = 0.01

/** Letters and shifts that are shown in one go where they are symbols: a bullet, a space behind it. */
const mostSymbols = 4

/** Letters that one glyph is taken to stand for; a sentence, to quote it. A font can say a whole book. */
const longestMeaning = 500

/**
 * Places the glyphs of one `showText`, moves the text position on, and says of each whether the state hides it.
 *
 * @param glyphs - Those of the page so far; the new ones are added.
 */
export function showText(state: GraphicsState, items: readonly unknown[], place: TextPlace, glyphs: Glyph[]): void {
  const { font, fontSize, wordSpacing, characterSpacing } = state
  const direction = fontSize < 0 ? -1 : 1
  const size = Math.abs(fontSize)
  const unit = size * font.unit
  const matrix = multiply(state.matrix, state.textMatrix)
  const pen = penOf(state, matrix, state.horizontalScale * direction)
  const isTiny = isTooSmall(state, matrix)
  const hiding = hidingState(state, place.layerOff)
  let run = runOf(state, matrix, pen, place.mark)
  // A symbol stands alone; a whole line in such a font is a text.
  const symbolOf = items.length <= mostSymbols ? font.symbolOf : undefined
  const isFalse = font.isMissing && drawsOthers(items)
  let { spaced } = state
  let spaces = state.run === run ? state.spaces : Infinity
  let advance = 0
  for (const item of items) {
    if (typeof item === 'number') {
      advance += ((font.isVertical ? 1 : -1) * item * size) / 1000
      continue
    }
    const glyph = item as PdfGlyph
    const { width, isSpace, vmetric, operatorListId } = glyph
    const unicode = ((isFalse && glyph.fontChar) || glyph.unicode).slice(0, longestMeaning)
    const spacing = ((isSpace ? wordSpacing : 0) + characterSpacing) * direction
    const extent = font.isVertical ? (vmetric?.[0] ?? -1000) * -unit : width * unit
    const isPlain = symbolOf === undefined && isPlainSign(unicode)
    const text = isPlain || unicode === softHyphen ? unicode : repairText(symbolOf?.(unicode) ?? unicode)
    if (!isPlain && text.trim() === '') {
      spaced ||= unicode !== '' && unicode.trim() === ''
      spaces++
    } else {
      const base = pen.base + pen.drift * advance
      if (Math.abs(base - run.base) > sameBase) run = { ...run, base }
      const left = pen.left + pen.stride * advance
      const right = pen.left + pen.stride * (advance + extent)
      const hidden = hiding ?? hidingPlace(state, place.page, run, (left + right) / 2)
      const isEmpty = font.emptyGlyphs?.has(operatorListId ?? '') === true
      const isUnread = isTiny || isStuffed(text)
      if (spaced && spaces === 1 && isTouching(glyphs.at(-1), run, left)) spaced = false
      glyphs.push({
        run,
        text,
        left,
        right,
        spaced,
        nextWord: spaced && spaces === 1,
        order: place.order,
        hidden: hidden ?? (isUnread ? 'tiny' : isEmpty ? 'transparent' : undefined),
      })
      spaced = false
      spaces = 0
    }
    advance += extent + (font.isVertical ? -spacing : spacing)
  }
  const last = glyphs.at(-1)
  if (isFalse && last) glyphs.push({ ...last, text: mapped(items), hidden: 'replaced' })
  state.run = run
  state.spaced = spaced
  state.spaces = spaces
  if (font.isVertical) state.y -= advance
  else state.x += advance * state.horizontalScale * direction
}

/** Drawn over the space before it: so some files write a place where a word may be broken. */
function isTouching(last: Glyph | undefined, { base, size, angle }: GlyphRun, left: number): boolean {
  if (last?.run.base !== base || last.run.angle !== angle) return false
  // letters squeezed to a line touch as well
  return Math.abs(left - last.right) < 0.02 * size && last.right - last.left > 0.1 * size
}

/** What the map of the font says. */
function mapped(items: readonly unknown[]): string {
  return items.map((item) => (item as Partial<PdfGlyph>).unicode?.slice(0, longestMeaning) ?? '').join('')
}

/** The run that goes on, where nothing but the position has changed; otherwise a new one. */
function runOf(
  state: GraphicsState,
  matrix: Matrix,
  { base, angle, cos, sin }: Pen,
  mark: number | undefined,
): GlyphRun {
  const { run, font, renderMode } = state
  const scale = Math.abs(state.fontSize)
  const size = lengthOf(matrix[2], matrix[3]) * scale * font.height
  // A third of the font's height above the baseline: inside every letter's body.
  const liftX = matrix[2] * scale * 0.33
  const liftY = matrix[3] * scale * 0.33
  const bold = font.isBold || renderMode === 2
  const colour = colourOf(state)
  const blend = state.blend === 'source-over' ? undefined : state.blend
  if (
    run &&
    run.base === base &&
    run.size === size &&
    run.angle === angle &&
    run.liftX === liftX &&
    run.liftY === liftY &&
    run.bold === bold &&
    run.mark === mark &&
    run.colour === colour &&
    run.blend === blend
  ) {
    return run
  }
  return { base, size, angle, cos, sin, liftX, liftY, bold, mark, colour, blend }
}

/** Letters this small, in points, cannot be read; the smallest print of honest CVs is above 4. */
const tinySize = 2

function isTooSmall({ font, fontSize, horizontalScale }: GraphicsState, matrix: Matrix): boolean {
  const size = Math.abs(fontSize)
  const length = lengthOf(matrix[0], matrix[1])
  // Across the writing: a slanted letter is longer than it is high.
  const height = (Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / length) * size * font.height
  const width = length * size * Math.abs(horizontalScale)
  return width <= tinySize / 2 || height <= tinySize
}

/** `Math.hypot` is far slower. */
const lengthOf = (x: number, y: number) => Math.sqrt(x * x + y * y)

/** More than this is no name of an icon, which is the longest honest text of one glyph. */
const longestGlyph = 30

/** A font may say that one glyph, a dot for instance, stands for a whole sentence. */
function isStuffed(text: string): boolean {
  return text.length > 1 && (text.trim().includes(' ') || text.length > longestGlyph)
}

/** Nearly all glyphs stand for one sign that needs no repair. */
const isPlainSign = (text: string) => text.length === 1 && text > ' ' && text <= '~'

const softHyphen = '\u00ad'

/** Where writing starts, and how it moves on with each unit of text space: along its own direction and across. */
interface Pen {
  /** Writing direction in whole degrees. */
  readonly angle: number
  readonly cos: number
  readonly sin: number
  readonly left: number
  readonly base: number
  readonly stride: number
  /** How far the base moves; not 0 where the direction is no whole degree. */
  readonly drift: number
}

function penOf({ font, x: textX, y: textY, rise }: GraphicsState, matrix: Matrix, scale: number): Pen {
  const dx = font.isVertical ? -matrix[2] : matrix[0] * scale
  const dy = font.isVertical ? -matrix[3] : matrix[1] * scale
  const x = matrix[0] * textX + matrix[2] * (textY + rise) + matrix[4]
  const y = matrix[1] * textX + matrix[3] * (textY + rise) + matrix[5]
  if (dy === 0 && dx > 0) return { angle: 0, cos: 1, sin: 0, left: x, base: y, stride: dx, drift: 0 }
  const angle = (Math.round((Math.atan2(dy, dx) * 180) / Math.PI) + 360) % 360
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  return {
    angle,
    cos,
    sin,
    left: x * cos + y * sin,
    base: y * cos - x * sin,
    stride: dx * cos + dy * sin,
    drift: dy * cos - dx * sin,
  }
}

function colourOf({ renderMode, fill, stroke, patternInk, font }: GraphicsState): Colour {
  if (font.isColoured) return null
  if (font.emptyGlyphs) return fill ?? patternInk
  const mode = renderMode % 4
  if (mode === 1) return stroke
  if (mode === 2 && fill?.join() !== stroke?.join()) return null
  return fill ?? patternInk
}
