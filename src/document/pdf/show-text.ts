import type { HiddenText } from '../../types.ts'
import { repairText } from '../repair-text.ts'
import { holds } from './box.ts'
import type { Glyph } from './glyph.ts'
import type { Colour, GraphicsState } from './graphics-state.ts'
import { applyTo, type Matrix, multiply } from './matrix.ts'
import type { PdfGlyph } from './pdf-api.ts'
import { opacityThrough } from './soft-mask.ts'

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

/** Places the glyphs of one `showText`, moves the text position on, and says of each whether the state hides it. */
export function showText(state: GraphicsState, items: readonly unknown[], place: TextPlace): Glyph[] {
  const { font, fontSize } = state
  const matrix = multiply(state.matrix, state.textMatrix)
  const direction = fontSize < 0 ? -1 : 1
  const scale = state.horizontalScale * direction
  const size = Math.abs(fontSize)
  const unit = size * font.unit
  const pen = penOf(state, matrix, scale)
  const height = Math.hypot(matrix[2], matrix[3]) * size * font.height
  const bold = font.isBold || state.renderMode === 2
  const colour = colourOf(state)
  const blend = state.blend === 'source-over' ? undefined : state.blend
  const hide = hidingRule(state, place, height, Math.hypot(matrix[0], matrix[1]) * size * Math.abs(scale))
  const glyphs: Glyph[] = []
  let spaced = state.spaced
  let advance = 0
  for (const item of items) {
    if (typeof item === 'number') {
      advance += ((font.isVertical ? 1 : -1) * item * size) / 1000
      continue
    }
    const { unicode, width, isSpace, vmetric } = item as PdfGlyph
    const spacing = ((isSpace ? state.wordSpacing : 0) + state.characterSpacing) * direction
    const extent = font.isVertical ? (vmetric?.[0] ?? -1000) * -unit : width * unit
    const text = unicode === softHyphen ? unicode : repairText(unicode)
    if (text.trim() === '') {
      spaced ||= unicode !== '' && unicode.trim() === ''
    } else {
      const middle = advance + extent / 2
      // A third of the font's height above the baseline, halfway along: inside every letter's body.
      const x = pen.x + pen.dx * middle + matrix[2] * size * 0.33
      const y = pen.y + pen.dy * middle + matrix[3] * size * 0.33
      // Every field is spelled out: pages have thousands of glyphs, and spreading would double the time.
      glyphs.push({
        text,
        spaced,
        left: pen.left + pen.stride * advance,
        right: pen.left + pen.stride * (advance + extent),
        base: pen.base + pen.drift * advance,
        size: height,
        angle: pen.angle,
        x,
        y,
        bold,
        mark: place.mark,
        colour,
        blend,
        order: place.order,
        hidden: hide(x, y) ?? (isStuffed(text) ? 'tiny' : undefined),
      })
      spaced = false
    }
    advance += extent + (font.isVertical ? -spacing : spacing)
  }
  state.spaced = spaced
  if (font.isVertical) state.y -= advance
  else state.x += advance * scale
  return glyphs
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
  readonly left: number
  readonly base: number
  readonly stride: number
  /** How far the base moves; not 0 where the direction is no whole degree. */
  readonly drift: number
}

function penOf({ font, x: textX, y: textY, rise }: GraphicsState, matrix: Matrix, scale: number): Pen {
  const [x, y] = applyTo(matrix, textX, textY + rise)
  const [dx, dy] = font.isVertical ? [-matrix[2], -matrix[3]] : [matrix[0] * scale, matrix[1] * scale]
  const degrees = Math.round((Math.atan2(dy, dx) * 180) / Math.PI)
  const angle = (degrees + 360) % 360
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  const along = (x: number, y: number) => x * cos + y * sin
  const across = (x: number, y: number) => y * cos - x * sin
  return { x, y, dx, dy, angle, left: along(x, y), base: across(x, y), stride: along(dx, dy), drift: across(dx, dy) }
}

function colourOf({ renderMode, fill, stroke, font }: GraphicsState): Colour {
  if (font.isDrawn) return null
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
    if (state.mask && (opacityThrough(state.mask, x, y) ?? 1) < faintAlpha) return 'transparent'
    return isTiny ? 'tiny' : undefined
  }
}

function hidingState(state: GraphicsState, { layerOff }: TextPlace): HiddenText['kind'] | undefined {
  const alpha = state.groupAlpha * (state.renderMode % 4 === 1 ? state.strokeAlpha : state.fillAlpha)
  if (layerOff) return 'layer'
  if (state.renderMode === 3 || state.renderMode === 7) return 'render-mode'
  return alpha < faintAlpha ? 'transparent' : undefined
}
