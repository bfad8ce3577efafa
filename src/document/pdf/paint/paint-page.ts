import type { Steps } from '../../steps.ts'
import type { LayerConfig, OperatorList, PdfPage } from '../engine/pdf-api.ts'
import { imageCopies } from './image-copies.ts'
import { identity, toMatrix } from './matrix.ts'
import { operators } from './operators.ts'
import { Painter } from './painter.ts'
import type { Painting } from './painting.ts'
import { setValue } from './set-value.ts'
import type { MaskGroup } from './soft-mask-of.ts'

/**
 * Replays one operator.
 *
 * @param order - Its place among those of the page.
 * @param before - The operator before it.
 */
type Replay = (painter: Painter, args: readonly unknown[], order: number, before: number | undefined) => void

// pdf.js takes the soft mask off before an image that has its own.
const drawImage: Replay = (painter, [id], order, before) => painter.drawImage(id, order, before === operators.setGState)

const drawCopies: Replay = (painter, args, order) => {
  for (const matrix of imageCopies(painter.state.matrix, args)) painter.drawSquare('image', order, {}, matrix)
}

const moveLine: Replay = (painter, [x, y]) => {
  painter.state.leading = Number(y)
  painter.moveText(Number(x), Number(y))
}

/** The operators that do more than set a value. */
const replays = new Map<number | undefined, Replay>([
  [operators.save, (painter) => painter.save()],
  [operators.restore, (painter) => painter.restore()],
  [operators.transform, (painter, matrix) => painter.transform(matrix)],
  [operators.setGState, (painter, [entries]) => painter.setGState(entries as [string, unknown][])],
  [operators.setFillColorN, (painter, args) => painter.setPattern(args)],
  [operators.clip, (painter) => painter.clipNext('non-zero')],
  [operators.eoClip, (painter) => painter.clipNext('even-odd')],
  [operators.constructPath, (painter, [paint, path], order) => painter.drawPath(paint, path, order)],
  [operators.shadingFill, (painter, [id], order) => painter.drawShading(id, order)],
  [operators.paintImageXObject, drawImage],
  [operators.paintInlineImageXObject, drawImage],
  [operators.paintImageXObjectRepeat, drawCopies],
  [operators.paintImageMaskXObject, (painter, _, order) => painter.drawSquare('image', order, { clear: true })],
  [operators.paintSolidColorImageMask, (painter, _, order) => painter.drawSquare('fill', order)],
  [operators.beginText, (painter) => painter.placeText(identity)],
  [operators.endText, (painter) => painter.endText()],
  [operators.setTextMatrix, (painter, [matrix]) => painter.placeText(toMatrix(matrix as number[]))],
  [operators.setFont, (painter, [name, size]) => painter.setFont(name, size)],
  [operators.moveText, (painter, [x, y]) => painter.moveText(Number(x), Number(y))],
  [operators.setLeadingMoveText, moveLine],
  [operators.nextLine, (painter) => painter.moveText(0, painter.state.leading)],
  [operators.showText, (painter, [items], order) => painter.showText(items as unknown[], order)],
  [operators.beginMarkedContent, (painter) => painter.beginMark()],
  [operators.beginMarkedContentProps, (painter, [tag, of], order) => painter.beginMarkWith(tag, of, order)],
  [operators.endMarkedContent, (painter) => painter.endMark()],
  [operators.paintFormXObjectBegin, (painter, [matrix, box]) => painter.beginForm(matrix, box)],
  [operators.paintFormXObjectEnd, (painter) => painter.endForm()],
  [operators.beginGroup, (painter, [group]) => painter.beginGroup(group as MaskGroup)],
  [operators.endGroup, (painter, [group]) => painter.endGroup(group as MaskGroup)],
  [operators.beginAnnotation, (painter, [, ...place]) => painter.beginAnnotation(...(place as Annotated))],
  [operators.endAnnotation, (painter) => painter.restore()],
])

type Annotated = Parameters<Painter['beginAnnotation']>

/** Operators in a step. */
const stepLength = 20

/**
 * Replays the drawing operators of a page and notes each glyph, filled path and image.
 * One pass gives text, position, font, colour and visibility together; pdf.js's text items give the first two only.
 */
export function* paintPage(page: PdfPage, { fnArray, argsArray }: OperatorList, layers: LayerConfig): Steps<Painting> {
  const painter = new Painter(page, layers)
  for (let order = 0; order < fnArray.length; order++) {
    const operator = fnArray[order]
    const args = argsArray[order] ?? none
    const replay = replays.get(operator)
    if (replay) replay(painter, args, order, fnArray[order - 1])
    else setValue(painter.state, operator, args)
    if (order % stepLength === 0) yield
  }
  return painter.painting
}

const none: readonly unknown[] = []
