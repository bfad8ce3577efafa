import { areaOf, type Box, boxOf, intersect } from './box.ts'
import type { Glyph, Shape } from './glyph.ts'
import { type GraphicsState, parseColour, setGState, startState } from './graphics-state.ts'
import { imageCopies } from './image-copies.ts'
import { imageOf } from './image-of.ts'
import { imageOpacity } from './image-opacity.ts'
import { identity, multiply, toMatrix } from './matrix.ts'
import { operators } from './operators.ts'
import type { LayerConfig, OperatorList, PdfFont, PdfPage } from './pdf-api.ts'
import { showText } from './show-text.ts'
import type { SoftMask } from './soft-mask.ts'
import { type MaskGroup, softMaskOf } from './soft-mask-of.ts'
import { tracePath } from './trace-path.ts'
import { type Typeface, typefaceOf } from './typeface.ts'

/** What one page paints, in the order of painting. */
export interface Painting {
  readonly glyphs: Glyph[]
  /** Letters through which something was painted, in its colour. */
  readonly stencils: readonly Glyph[]
  readonly shapes: readonly Shape[]
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
  const marks: { id: number | undefined; off: boolean }[] = []
  let state = startState(base, sheet)
  let forms = 0
  let masks = 0
  let maskText: Glyph[] = []
  let maskShapes: Shape[] = []
  let mask: SoftMask | undefined
  let clipNext = false

  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const moveText = (x: number, y: number) => {
    state.x = state.lineX += x
    state.y = state.lineY += y
  }
  const isOff = () => marks.some(({ off }) => off)
  const addShape = (
    kind: Shape['kind'],
    order: number,
    polygons: Shape['polygons'],
    clear = false,
    opacityAt?: Shape['opacityAt'],
  ) => {
    if (isOff()) return
    const clipped = intersect(boxAround(polygons), state.clip)
    if (areaOf(clipped) === 0) return
    const ink = kind === 'image' || state.blend !== 'source-over' ? null : state.fill
    if (masks > 0) {
      const alpha = state.groupAlpha * state.fillAlpha
      maskShapes.push({ kind, order, polygons, colour: ink, alpha, box: clipped })
      return
    }
    if (state.stencil.length > 0) {
      if (stencils.length < mostStencils) {
        stencils.push(...state.stencil.map((letter) => ({ ...letter, colour: ink, hidden: undefined })))
      }
      return
    }
    const colour = state.mask ? null : ink
    const alpha = clear || state.mask || state.blend !== 'source-over' ? 0.5 : state.groupAlpha * state.fillAlpha
    shapes.push({ kind, order, polygons, colour, alpha, box: clipped, ...(opacityAt && { opacityAt }) })
  }
  const addSquare = (kind: Shape['kind'], order: number, matrix = state.matrix, clear = false) =>
    addShape(kind, order, tracePath(unitSquare, matrix), clear)
  const addImage = (id: unknown, order: number) => {
    // pdf.js takes the soft mask off before an image that has its own.
    const isClear = fnArray[order - 1] === operators.setGState
    const opacityAt = isClear ? imageOpacity(imageOf(page, id), state.matrix) : undefined
    addShape('image', order, tracePath(unitSquare, state.matrix), isClear && !opacityAt, opacityAt)
  }

  fnArray.forEach((code, order) => {
    const args = argsArray[order] ?? []
    const [first, second] = args as [unknown, unknown]
    switch (code) {
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
      case operators.setFillColorN:
      case operators.setFillTransparent:
        state.fill = null
        break
      case operators.setStrokeColorN:
      case operators.setStrokeTransparent:
        state.stroke = null
        break
      case operators.clip:
      case operators.eoClip:
        clipNext = true
        break
      case operators.constructPath: {
        const [data] = (second ?? []) as [ArrayLike<number>?]
        const polygons = tracePath(data, state.matrix)
        if (isFill(first)) addShape('fill', order, polygons)
        else if (first === operators.stroke || first === operators.closeStroke) addShape('outline', order, polygons)
        if (clipNext) state.clip = intersect(state.clip, boxAround(polygons))
        clipNext = false
        break
      }
      case operators.shadingFill:
        addShape('image', order, [rectangle(state.clip)], true)
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
        Object.assign(state, { textMatrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 })
        break
      case operators.setTextMatrix:
        Object.assign(state, { textMatrix: toMatrix(first as number[]), x: 0, y: 0, lineX: 0, lineY: 0 })
        break
      case operators.setCharSpacing:
        state.characterSpacing = Number(first)
        break
      case operators.setWordSpacing:
        state.wordSpacing = Number(first)
        break
      case operators.setHScale:
        state.horizontalScale = Number(first) / 100
        break
      case operators.setLeading:
        state.leading = -Number(first)
        break
      case operators.setTextRise:
        state.rise = Number(first)
        break
      case operators.setTextRenderingMode:
        state.renderMode = Number(first)
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
        const mark = marks.findLast(({ id }) => id !== undefined)?.id
        const shown = showText(state, first as unknown[], { order, mark, layerOff: isOff(), width, height })
        for (const glyph of shown) (masks > 0 ? maskText : glyphs).push(glyph)
        if (state.renderMode >= 4 && state.stencil.length < mostStencils) state.stencil = [...state.stencil, ...shown]
        break
      }
      case operators.beginMarkedContent:
        marks.push({ id: undefined, off: false })
        break
      case operators.beginMarkedContentProps:
        marks.push({
          // The contents of forms are numbered anew, and the tags of the page do not know them.
          id: Number.isInteger(second) ? (forms > 0 ? -order : (second as number)) : undefined,
          off: first === 'OC' && !layers.isVisible(second),
        })
        break
      case operators.endMarkedContent:
        marks.pop()
        break
      case operators.paintFormXObjectBegin:
        save()
        state.matrix = multiply(state.matrix, toMatrix(first as number[] | null))
        if (second) state.clip = intersect(state.clip, boxOf(state.matrix, second as number[]))
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
    }
  })
  return { glyphs, stencils, shapes, width, height }
}

/** Gradients are for headings; a page that cuts out more letters than this does so to keep its reader busy. */
const mostStencils = 2000

const hasMask = (entries: readonly (readonly [string, unknown])[]) => entries.some(([key]) => key === 'SMask')

const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1]

const filling: readonly number[] = [
  operators.fill,
  operators.eoFill,
  operators.fillStroke,
  operators.eoFillStroke,
  operators.closeFillStroke,
  operators.closeEOFillStroke,
]

const isFill = (code: unknown) => filling.includes(code as number)

/** Gives the fonts of a page by their names in its operators. */
function fontsOf({ commonObjs }: PdfPage): (id: string) => Typeface {
  const fonts = new Map<string, Typeface>()
  return (id) => {
    const font = fonts.get(id) ?? typefaceOf(commonObjs.has(id) ? (commonObjs.get(id) as PdfFont) : {})
    fonts.set(id, font)
    return font
  }
}

function rectangle({ x0, y0, x1, y1 }: Box): [number, number][] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
}

function boxAround(polygons: Shape['polygons']): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const polygon of polygons) {
    for (const [x, y] of polygon) {
      box.x0 = Math.min(box.x0, x)
      box.y0 = Math.min(box.y0, y)
      box.x1 = Math.max(box.x1, x)
      box.y1 = Math.max(box.y1, y)
    }
  }
  return box
}
