import { type Area, areaWithin } from './area.ts'
import { areaOf, type Box, boxOf, cornersOf, intersect } from './box.ts'
import { fontsOf } from './fonts-of.ts'
import type { Glyph, Shape } from './glyph.ts'
import { type Colour, clipTo, type GraphicsState, parseColour, setGState, startState } from './graphics-state.ts'
import { imageCopies } from './image-copies.ts'
import { lineInk } from './line-ink.ts'
import { imageLook, inkOf, type Look, shadingLook } from './look.ts'
import { identity, type Matrix, multiply, toMatrix } from './matrix.ts'
import { opacityWithin } from './opacity-within.ts'
import { operators } from './operators.ts'
import { pathPaint } from './path-paint.ts'
import { patternInk } from './pattern-ink.ts'
import type { LayerConfig, OperatorList, PdfPage } from './pdf-api.ts'
import { setNumber } from './set-number.ts'
import { showText } from './show-text.ts'
import type { SoftMask } from './soft-mask.ts'
import { type MaskGroup, softMaskOf } from './soft-mask-of.ts'
import { tracePath } from './trace-path.ts'

/** What one page paints, in the order of painting. */
export interface Painting {
  readonly glyphs: Glyph[]
  /** Letters through which something was painted, in its colour. */
  readonly stencils: readonly Glyph[]
  readonly shapes: readonly Shape[]
  /** Some of its contents are marked with properties, which may give other words for them. */
  readonly isMarked: boolean
  readonly width: number
  readonly height: number
}

/**
 * Replays the drawing operators of a page and notes each glyph, filled path and image.
 * One pass gives text, position, font, colour and visibility together; pdf.js's text items give the first two only.
 */
export function paintPage(page: PdfPage, { fnArray, argsArray }: OperatorList, layers: LayerConfig): Painting {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const base = toMatrix(transform)
  const sheet: Box = { x0: 0, y0: 0, x1: width, y1: height }
  const glyphs: Glyph[] = []
  const stencils: Glyph[] = []
  const shapes: Shape[] = []
  const fontOf = fontsOf(page)
  const saved: GraphicsState[] = []
  const marks: Mark[] = []
  let mark = unmarked
  let state = startState(base, sheet)
  let forms = 0
  let masks = 0
  let maskText: Glyph[] = []
  let maskShapes: Shape[] = []
  let mask: SoftMask | undefined
  /** The operator that makes a clip of the next path. */
  let clipRule: number | undefined
  let isMarked = false

  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const moveText = (x: number, y: number) => {
    state.x = state.lineX += x
    state.y = state.lineY += y
  }
  const beginMark = (id: number | undefined, isOff: boolean) => {
    marks.push(mark)
    mark = { id: id ?? mark.id, isOff: isOff || mark.isOff }
  }
  const addShape = (kind: Shape['kind'], order: number, area: Area, { clear = false, ...look }: Look = {}) => {
    if (mark.isOff) return
    const clipped = intersect(area.box, state.clip)
    if (areaOf(clipped) === 0) return
    const opacityAt = opacityWithin(state.holes, look.opacityAt)
    const isLine = kind === 'line'
    const ink = inkOf(kind, state, look.colour)
    const full = state.groupAlpha * (isLine ? state.strokeAlpha : state.fillAlpha)
    if (masks > 0) {
      maskShapes.push({ kind, order, area, colour: ink, alpha: full, box: clipped, opacityAt })
      return
    }
    if (state.stencil.length > 0) {
      if (stencils.length < mostStencils) {
        stencils.push(...state.stencil.map((letter) => paintedIn(letter, ink)))
      }
      return
    }
    const colour = state.mask ? null : ink
    const alpha = clear || state.mask || state.blend !== 'source-over' ? 0.5 : full
    shapes.push({ kind, order, area, colour, alpha, box: clipped, opacityAt, colourAt: look.colourAt })
  }
  const addSquare = (kind: Shape['kind'], order: number, matrix = state.matrix, clear = false) =>
    addShape(kind, order, areaWithin(tracePath(unitSquare, matrix)), { clear })
  const addImage = (id: unknown, order: number) => {
    // pdf.js takes the soft mask off before an image that has its own.
    const isMasked = fnArray[order - 1] === operators.setGState
    const look = imageLook(page, id, state.matrix, isMasked)
    addShape('image', order, areaWithin(tracePath(unitSquare, state.matrix)), look)
  }
  const addLine = (data: ArrayLike<number> | undefined, order: number) => {
    const ink = lineInk(data, state.matrix, state.line)
    if (ink) addShape('line', order, { box: ink.box, polygons: [] }, { opacityAt: (x, y) => (ink.isAt(x, y) ? 1 : 0) })
  }

  for (let order = 0; order < fnArray.length; order++) {
    const args = argsArray[order] ?? none
    const first = args[0]
    const second = args[1]
    switch (fnArray[order]) {
      case operators.save:
        save()
        break
      case operators.restore:
        restore()
        break
      case operators.transform:
        state.matrix = multiply(state.matrix, toMatrix(args as number[]))
        break
      case operators.setGState:
        setGState(state, first as [string, unknown][], mask)
        if (hasMask(first as [string, unknown][])) state.stencil = state.mask ? maskText : []
        break
      case operators.setFillRGBColor:
        state.fill = parseColour(first)
        break
      case operators.setStrokeRGBColor:
        state.stroke = parseColour(first)
        break
      case operators.setFillColorN: {
        const { colour, isWhole } = patternInk(page, args)
        state.fill = isWhole ? colour : null
        state.patternInk = colour
        break
      }
      case operators.setFillTransparent:
        state.fill = state.patternInk = null
        break
      case operators.setStrokeColorN:
      case operators.setStrokeTransparent:
        state.stroke = null
        break
      case operators.clip:
      case operators.eoClip:
        clipRule = fnArray[order]
        break
      case operators.constructPath: {
        const [data] = (second ?? []) as [ArrayLike<number>?]
        const { fills, strokes, isEvenOdd } = pathPaint(first)
        const area = areaWithin(tracePath(data, state.matrix), isEvenOdd)
        if (fills) addShape('fill', order, area)
        else if (strokes) addShape('outline', order, area)
        if (strokes) addLine(data, order)
        if (clipRule) clipTo(state, { ...area, isEvenOdd: clipRule === operators.eoClip })
        clipRule = undefined
        break
      }
      case operators.shadingFill:
        addShape('image', order, { box: state.clip, polygons: [] }, shadingLook(page, first))
        break
      case operators.paintImageXObject:
      case operators.paintInlineImageXObject:
        addImage(first, order)
        break
      case operators.paintImageXObjectRepeat:
        for (const matrix of imageCopies(state.matrix, args)) addSquare('image', order, matrix)
        break
      case operators.paintImageMaskXObject:
        addSquare('image', order, state.matrix, true)
        break
      case operators.paintSolidColorImageMask:
        addSquare('fill', order)
        break
      case operators.beginText:
        placeText(state, identity)
        break
      case operators.setTextMatrix:
        placeText(state, toMatrix(first as number[]))
        break
      case operators.setFont:
        state.font = fontOf(String(first))
        state.fontSize = Number(second)
        break
      case operators.moveText:
        moveText(Number(first), Number(second))
        break
      case operators.setLeadingMoveText:
        state.leading = Number(second)
        moveText(Number(first), Number(second))
        break
      case operators.nextLine:
        moveText(0, state.leading)
        break
      case operators.showText: {
        const place = { order, mark: mark.id, layerOff: mark.isOff, page: sheet }
        const shown = masks > 0 ? maskText : glyphs
        const start = shown.length
        showText(state, first as unknown[], place, shown)
        if (state.renderMode >= 4 && state.stencil.length < mostStencils) {
          state.stencil = [...state.stencil, ...shown.slice(start)]
        }
        break
      }
      case operators.beginMarkedContent:
        beginMark(undefined, false)
        break
      case operators.beginMarkedContentProps: {
        isMarked = true
        // The contents of forms are numbered anew, and the tags of the page do not know them.
        const id = Number.isInteger(second) ? (forms > 0 ? -order : (second as number)) : undefined
        beginMark(id, first === 'OC' && !layers.isVisible(second))
        break
      }
      case operators.endMarkedContent:
        mark = marks.pop() ?? unmarked
        break
      case operators.paintFormXObjectBegin:
        save()
        state.matrix = multiply(state.matrix, toMatrix(first as number[] | null))
        if (second) clipTo(state, areaWithin([cornersOf(state.matrix, second as number[])]))
        forms++
        break
      case operators.paintFormXObjectEnd:
        forms--
        restore()
        break
      case operators.beginGroup:
        save()
        if ((first as MaskGroup).smask && masks++ === 0) {
          maskText = []
          maskShapes = []
        }
        Object.assign(state, { groupAlpha: state.groupAlpha * state.fillAlpha, fillAlpha: 1, strokeAlpha: 1 })
        break
      case operators.endGroup:
        if ((first as MaskGroup).smask && --masks === 0) mask = softMaskOf(first as MaskGroup, maskShapes, maskText)
        restore()
        break
      case operators.beginAnnotation: {
        const [, rect, transform, matrix] = args as [string, number[]?, number[]?, number[]?]
        save()
        const clip = rect ? intersect(sheet, boxOf(base, rect)) : sheet
        state = startState(multiply(multiply(base, toMatrix(transform)), toMatrix(matrix)), clip)
        break
      }
      case operators.endAnnotation:
        restore()
        break
      default:
        setNumber(state, fnArray[order], args)
    }
  }
  return { glyphs, stencils, shapes, isMarked, width, height }
}

/** The marked content that a place belongs to. */
interface Mark {
  readonly id: number | undefined
  /** It or one around it is a layer that is switched off. */
  readonly isOff: boolean
}

const unmarked: Mark = { id: undefined, isOff: false }

/** Gradients are for headings; a page that cuts out more letters than this does so to keep its reader busy. */
const mostStencils = 2000

function placeText(state: GraphicsState, matrix: Matrix): void {
  state.textMatrix = matrix
  state.x = state.y = state.lineX = state.lineY = 0
}

function paintedIn(letter: Glyph, colour: Colour): Glyph {
  return { ...letter, run: { ...letter.run, colour }, hidden: undefined }
}

const none: readonly unknown[] = []

const hasMask = (entries: readonly (readonly [string, unknown])[]) => entries.some(([key]) => key === 'SMask')

const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1]
