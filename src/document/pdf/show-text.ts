import { repairText } from '../repair-text.ts'
import type { Box } from './box.ts'
import type { Glyph, GlyphRun } from './glyph.ts'
import type { Colour, GraphicsState } from './graphics-state.ts'
import { hidingRule } from './hiding-rule.ts'
import { applyTo, type Matrix, multiply } from './matrix.ts'
import type { PdfGlyph } from './pdf-api.ts'

/** Where on the page and in the file the text stands. */
export interface TextPlace {
  readonly order: number
  readonly mark: number | undefined
  readonly layerOff: boolean
  readonly page: Box
}

/** Points; a baseline that has moved on by less is the same. */
const sameBase = 0.01

/** Places the glyphs of one `showText`, moves the text position on, and says of each whether the state hides it. */
export function showText(state: GraphicsState, items: readonly unknown[], place: TextPlace): Glyph[] {
  const { font, fontSize, wordSpacing, characterSpacing } = state
  const direction = fontSize < 0 ? -1 : 1
  const size = Math.abs(fontSize)
  const unit = size * font.unit
  const thousandth = ((font.isVertical ? 1 : -1) * size) / 1000
  const matrix = multiply(state.matrix, state.textMatrix)
  const pen = penOf(state, matrix, state.horizontalScale * direction)
  let run = runOf(state, matrix, pen, place)
  const width = Math.hypot(matrix[0], matrix[1]) * size * Math.abs(state.horizontalScale)
  const hide = hidingRule(state, place, run.size, width)
  const glyphs: Glyph[] = []
  let spaced = state.spaced
  let advance = 0
  for (const item of items) {
    if (typeof item === 'number') {
      advance += item * thousandth
      continue
    }
    const { unicode, width: units, isSpace, vmetric } = item as PdfGlyph
    const spacing = ((isSpace ? wordSpacing : 0) + characterSpacing) * direction
    const extent = font.isVertical ? (vmetric?.[0] ?? -1000) * -unit : units * unit
    const text = unicode === softHyphen ? unicode : repairText(unicode)
    if (text.trim() === '') {
      spaced ||= unicode !== '' && unicode.trim() === ''
    } else {
      const middle = advance + extent / 2
      const hidden = hide(pen.x + pen.dx * middle + run.liftX, pen.y + pen.dy * middle + run.liftY)
      const base = pen.base + pen.drift * advance
      if (Math.abs(base - run.base) > sameBase) run = { ...run, base }
      glyphs.push({
        run,
        text,
        left: pen.left + pen.stride * advance,
        right: pen.left + pen.stride * (advance + extent),
        spaced,
        hidden: hidden ?? (isStuffed(text) ? 'tiny' : undefined),
      })
      spaced = false
    }
    advance += extent + (font.isVertical ? -spacing : spacing)
  }
  state.spaced = spaced
  if (font.isVertical) state.y -= advance
  else state.x += advance * state.horizontalScale * direction
  return glyphs
}

function runOf(state: GraphicsState, matrix: Matrix, pen: Pen, { mark, order }: TextPlace): GlyphRun {
  const { font, renderMode, blend } = state
  const size = Math.abs(state.fontSize)
  return {
    base: pen.base,
    size: Math.hypot(matrix[2], matrix[3]) * size * font.height,
    angle: pen.angle,
    cos: pen.cos,
    sin: pen.sin,
    // A third of the font's height above the baseline: inside every letter's body.
    liftX: matrix[2] * size * 0.33,
    liftY: matrix[3] * size * 0.33,
    bold: font.isBold || renderMode === 2,
    mark,
    colour: colourOf(state),
    blend: blend === 'source-over' ? undefined : blend,
    order,
  }
}

/** More than this is no name of an icon, which is the longest honest text of one glyph. */
const longestGlyph = 30

/** A font may say that one glyph, a dot for instance, stands for a whole sentence. */
function isStuffed(text: string): boolean {
  return text.length > 1 && (text.trim().includes(' ') || text.length > longestGlyph)
}

const softHyphen = '\u00ad'

/** Where writing starts and how it moves on with each unit of text space: on the page, and along its own direction. */
interface Pen {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
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
  const [x, y] = applyTo(matrix, textX, textY + rise)
  const dx = font.isVertical ? -matrix[2] : matrix[0] * scale
  const dy = font.isVertical ? -matrix[3] : matrix[1] * scale
  const degrees = Math.round((Math.atan2(dy, dx) * 180) / Math.PI)
  const angle = (degrees + 360) % 360
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  return {
    x,
    y,
    dx,
    dy,
    angle,
    cos,
    sin,
    left: x * cos + y * sin,
    base: y * cos - x * sin,
    stride: dx * cos + dy * sin,
    drift: dy * cos - dx * sin,
  }
}

function colourOf({ renderMode, fill, stroke, font }: GraphicsState): Colour {
  if (font.isDrawn) return null
  const mode = renderMode % 4
  if (mode === 1) return stroke
  if (mode === 2 && fill?.join() !== stroke?.join()) return null
  return fill
}
