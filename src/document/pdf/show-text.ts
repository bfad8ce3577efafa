import type { HiddenText } from '../../types.ts'
import { repairText } from '../repair-text.ts'
import { holds } from './box.ts'
import type { Glyph } from './glyph.ts'
import type { Colour, GraphicsState } from './graphics-state.ts'
import { applyTo, type Matrix, multiply } from './matrix.ts'
import type { PdfGlyph } from './pdf-api.ts'

/** Where on the page and in the file the text stands. */
export interface TextPlace {
  readonly order: number
  readonly mark: number | undefined
  readonly layerOff: boolean
  readonly width: number
  readonly height: number
}

/** Letters this small, in points, cannot be read; the smallest print of honest CVs is above 4. */
const tinySize = 2

/** Below this opacity ink cannot be told from paper. */
const faintAlpha = 0.08

const boldName = /bold|black|heavy|demi|-medi(?!um)|(?:cm|sf|ec|lm)[a-z]{0,3}bx|cmb\d/i

/** Places the glyphs of one `showText`, moves the text position on, and says of each whether the state hides it. */
export function showText(state: GraphicsState, items: readonly unknown[], place: TextPlace): Glyph[] {
  const { font, fontSize } = state
  const matrix = multiply(state.matrix, state.textMatrix)
  const direction = fontSize < 0 ? -1 : 1
  const scale = state.horizontalScale * direction
  const size = Math.abs(fontSize)
  const unit = size * (font.fontMatrix?.[0] ?? 0.001)
  const frame = frameOf(matrix, scale, font.vertical ?? false)
  const height = heightOf(state, matrix, size)
  const bold = isBold(state)
  const colour = colourOf(state)
  const hide = hidingRule(state, place, height, Math.hypot(matrix[0], matrix[1]) * size * Math.abs(scale))
  const glyphs: Glyph[] = []
  let spaced = false
  let advance = 0
  for (const item of items) {
    if (typeof item === 'number') {
      advance += ((font.vertical ? 1 : -1) * item * size) / 1000
      continue
    }
    const { unicode, width, isSpace, vmetric } = item as PdfGlyph
    const spacing = ((isSpace ? state.wordSpacing : 0) + state.characterSpacing) * direction
    const extent = font.vertical ? (vmetric?.[0] ?? -1000) * -unit : width * unit
    const text = unicode === softHyphen ? unicode : repairText(unicode)
    if (text.trim() === '') {
      spaced ||= unicode !== '' && unicode.trim() === ''
    } else {
      const start = pointAt(state, matrix, scale, advance)
      const end = pointAt(state, matrix, scale, advance + extent)
      const [x, y] = middleOf(start, end, matrix, size)
      // Every field is spelled out: pages have thousands of glyphs, and spreading would double the time.
      glyphs.push({
        text,
        spaced,
        left: along(frame, start),
        right: along(frame, end),
        base: across(frame, start),
        size: height,
        angle: frame.angle,
        x,
        y,
        bold,
        mark: place.mark,
        colour,
        order: place.order,
        hidden: hide(x, y),
      })
      spaced = false
    }
    advance += extent + (font.vertical ? -spacing : spacing)
  }
  if (font.vertical) state.y -= advance
  else state.x += advance * scale
  return glyphs
}

const softHyphen = '\u00ad'

type Point = readonly [number, number]

interface Frame {
  readonly angle: number
  readonly cos: number
  readonly sin: number
}

function frameOf(matrix: Matrix, scale: number, vertical: boolean): Frame {
  const [dx, dy] = vertical ? [-matrix[2], -matrix[3]] : [matrix[0] * Math.sign(scale), matrix[1] * Math.sign(scale)]
  const degrees = Math.round((Math.atan2(dy, dx) * 180) / Math.PI)
  const angle = (degrees + 360) % 360
  const radians = (angle * Math.PI) / 180
  return { angle, cos: Math.cos(radians), sin: Math.sin(radians) }
}

const along = ({ cos, sin }: Frame, [x, y]: Point) => x * cos + y * sin
const across = ({ cos, sin }: Frame, [x, y]: Point) => y * cos - x * sin

function pointAt(state: GraphicsState, matrix: Matrix, scale: number, advance: number): Point {
  if (state.font.vertical) return applyTo(matrix, state.x, state.y - advance + state.rise)
  return applyTo(matrix, state.x + advance * scale, state.y + state.rise)
}

/** A third of the font's height above the baseline, halfway along: inside every letter's body. */
function middleOf([x0, y0]: Point, [x1, y1]: Point, matrix: Matrix, size: number): Point {
  const up = size * 0.33
  return [(x0 + x1) / 2 + matrix[2] * up, (y0 + y1) / 2 + matrix[3] * up]
}

/** Type 3 fonts draw in units of their own; their bounding box tells how high a letter is. */
function heightOf({ font }: GraphicsState, matrix: Matrix, size: number): number {
  const height = Math.hypot(matrix[2], matrix[3]) * size
  if (!font.isType3Font) return height
  const [, bottom = 0, , top = 0] = font.bbox ?? []
  const unit = Math.abs(font.fontMatrix?.[3] ?? 0.001)
  return height * (top > bottom ? (top - bottom) * unit : 1)
}

function isBold({ font, renderMode }: GraphicsState): boolean {
  return boldName.test(font.name ?? '') || Boolean(font.bold || font.black) || renderMode === 2
}

function colourOf(state: GraphicsState): Colour {
  const { renderMode, fill, stroke, blends, masked, font } = state
  if (blends || masked || font.isType3Font) return null
  const mode = renderMode % 4
  if (mode === 1) return stroke
  if (mode === 2 && fill?.join() !== stroke?.join()) return null
  return fill
}

/** How the state hides text, wherever it stands; then how its place does. */
function hidingRule(
  state: GraphicsState,
  place: TextPlace,
  height: number,
  width: number,
): (x: number, y: number) => HiddenText['kind'] | undefined {
  const kind = hidingState(state, place)
  if (kind) return () => kind
  const isTiny = height <= tinySize || width <= tinySize / 2
  const page = { x0: 0, y0: 0, x1: place.width, y1: place.height }
  return (x, y) => {
    if (!holds(page, x, y)) return 'off-page'
    if (!holds(state.clip, x, y, height * 0.2)) return 'clipped'
    return isTiny ? 'tiny' : undefined
  }
}

function hidingState(state: GraphicsState, { layerOff }: TextPlace): HiddenText['kind'] | undefined {
  const alpha = state.groupAlpha * (state.renderMode % 4 === 1 ? state.strokeAlpha : state.fillAlpha)
  if (layerOff) return 'layer'
  if (state.renderMode === 3 || state.renderMode === 7) return 'render-mode'
  return alpha < faintAlpha ? 'transparent' : undefined
}
