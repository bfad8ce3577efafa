import type { LayerConfig, PdfPage } from '../engine/pdf-api.ts'
import { type Area, areaWithin } from './area.ts'
import { areaOf, type Box, boxOf, cornersOf, intersect } from './box.ts'
import { fontsOf } from './fonts-of.ts'
import type { Glyph, Shape } from './glyph.ts'
import { type Colour, clipTo, type GraphicsState, setGState, startState } from './graphics-state.ts'
import { lineInk } from './line-ink.ts'
import { imageLook, inkOf, type Look, shadingLook } from './look.ts'
import { type Matrix, multiply, toMatrix } from './matrix.ts'
import { opacityWithin } from './opacity-within.ts'
import type { Painting } from './painting.ts'
import { pathPaint } from './path-paint.ts'
import { patternInk } from './pattern-ink.ts'
import { showText } from './show-text.ts'
import type { SoftMask } from './soft-mask.ts'
import { type MaskGroup, softMaskOf } from './soft-mask-of.ts'
import { tracePath } from './trace-path.ts'

/** The marked content that a place belongs to. */
interface Mark {
  readonly id: number | undefined
  /** It or one around it is a layer that is switched off. */
  readonly isOff: boolean
}

/** Gradients are for headings; a page that cuts out more letters than this does so to keep its reader busy. */
const mostStencils = 2000

const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1]

/** Keeps the state of drawing while a page is replayed, and notes each glyph, filled path and image. */
export class Painter {
  state: GraphicsState
  readonly #page: PdfPage
  readonly #layers: LayerConfig
  readonly #base: Matrix
  readonly #sheet: Box
  readonly #fontOf: (name: string) => GraphicsState['font']
  readonly #glyphs: Glyph[] = []
  readonly #stencils: Glyph[] = []
  /** Letters of this text object that clip what comes after it. */
  #cut: Glyph[] = []
  readonly #shapes: Shape[] = []
  readonly #images: Box[] = []
  readonly #saved: GraphicsState[] = []
  readonly #marks: Mark[] = []
  #mark: Mark = { id: undefined, isOff: false }
  #isMarked = false
  /** How many forms the place is in. */
  #forms = 0
  /** How many groups the place is in that draw a mask, and what they have drawn. */
  #masks = 0
  #maskText: Glyph[] = []
  #maskShapes: Shape[] = []
  /** The last one that was drawn. */
  #mask: SoftMask | undefined
  /** The next path becomes a clip, by this rule. */
  #clipRule: 'non-zero' | 'even-odd' | undefined

  constructor(page: PdfPage, layers: LayerConfig) {
    const { width, height, transform } = page.getViewport({ scale: 1 })
    this.#page = page
    this.#layers = layers
    this.#base = toMatrix(transform)
    this.#sheet = { x0: 0, y0: 0, x1: width, y1: height }
    this.#fontOf = fontsOf(page)
    this.state = startState(this.#base, this.#sheet)
  }

  get painting(): Painting {
    return {
      glyphs: this.#glyphs,
      stencils: this.#stencils,
      shapes: this.#shapes,
      images: this.#images,
      isMarked: this.#isMarked,
      width: this.#sheet.x1,
      height: this.#sheet.y1,
    }
  }

  save(): void {
    this.#saved.push({ ...this.state })
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state
  }

  transform(matrix: unknown): void {
    this.state.matrix = multiply(this.state.matrix, toMatrix(matrix as number[] | null | undefined))
  }

  setGState(entries: readonly (readonly [string, unknown])[]): void {
    setGState(this.state, entries, this.#mask)
    if (entries.some(([key]) => key === 'SMask')) this.state.stencil = this.state.mask ? this.#maskText : []
  }

  setPattern(args: readonly unknown[]): void {
    const { colour, isWhole } = patternInk(this.#page, args)
    this.state.fill = isWhole ? colour : null
    this.state.patternInk = colour
  }

  clipNext(rule: 'non-zero' | 'even-odd'): void {
    this.#clipRule = rule
  }

  /**
   * @param paint - The operator that paints it.
   * @param path - Its data first, as pdf.js packs them.
   */
  drawPath(paint: unknown, path: unknown, order: number): void {
    const { fills, strokes, isEvenOdd } = pathPaint(paint)
    const [data] = (path ?? []) as [ArrayLike<number>?]
    const area = areaWithin(tracePath(data, this.state.matrix), isEvenOdd)
    if (fills) this.#addShape('fill', order, area)
    else if (strokes) this.#addShape('outline', order, area)
    if (strokes) this.#addLine(data, order)
    if (this.#clipRule) clipTo(this.state, { ...area, isEvenOdd: this.#clipRule === 'even-odd' })
    this.#clipRule = undefined
  }

  drawShading(id: unknown, order: number): void {
    this.#addShape('image', order, { box: this.state.clip, polygons: [] }, shadingLook(this.#page, id))
  }

  /** @param isMasked - It has its own soft mask. */
  drawImage(id: unknown, order: number, isMasked: boolean): void {
    this.drawSquare('image', order, imageLook(this.#page, id, this.state.matrix, isMasked))
  }

  /** The unit square, which is where images are drawn. */
  drawSquare(kind: Shape['kind'], order: number, look?: Look, matrix = this.state.matrix): void {
    const area = areaWithin(tracePath(unitSquare, matrix))
    if (kind === 'image') this.#images.push(this.#masks > 0 ? this.#sheet : area.box)
    this.#addShape(kind, order, area, look)
  }

  setFont(name: unknown, size: unknown): void {
    this.state.font = this.#fontOf(String(name))
    this.state.fontSize = Number(size)
  }

  placeText(matrix: Matrix): void {
    this.state.textMatrix = matrix
    this.state.spaces = Infinity
    this.state.x = this.state.y = this.state.lineX = this.state.lineY = 0
  }

  moveText(x: number, y: number): void {
    const { state } = this
    state.x = state.lineX += x
    state.y = state.lineY += y
  }

  showText(items: readonly unknown[], order: number): void {
    const place = { order, mark: this.#mark.id, layerOff: this.#mark.isOff, page: this.#sheet }
    const shown = this.#masks > 0 ? this.#maskText : this.#glyphs
    const start = shown.length
    showText(this.state, items, place, shown)
    if (this.state.renderMode >= 4 && this.#cut.length < mostStencils) this.#cut.push(...shown.slice(start))
  }

  /** Letters that clip do so from here on. */
  endText(): void {
    if (this.#cut.length === 0) return
    if (this.state.stencil.length < mostStencils) this.state.stencil = [...this.state.stencil, ...this.#cut]
    this.#cut = []
  }

  beginMark(): void {
    this.#marks.push(this.#mark)
  }

  /** @param properties - The number of the content, or the layer that it is on. */
  beginMarkWith(tag: unknown, properties: unknown, order: number): void {
    const { id, isOff } = this.#mark
    this.#isMarked = true
    this.beginMark()
    // The contents of forms are numbered anew, and the tags of the page do not know them.
    const own = Number.isInteger(properties) ? (this.#forms > 0 ? -order : (properties as number)) : id
    this.#mark = { id: own, isOff: isOff || (tag === 'OC' && !this.#layers.isVisible(properties)) }
  }

  endMark(): void {
    this.#mark = this.#marks.pop() ?? { id: undefined, isOff: false }
  }

  beginForm(matrix: unknown, box: unknown): void {
    this.save()
    this.transform(matrix)
    if (box) clipTo(this.state, areaWithin([cornersOf(this.state.matrix, box as number[])]))
    this.#forms++
  }

  endForm(): void {
    this.#forms--
    this.restore()
  }

  beginGroup({ smask }: MaskGroup): void {
    this.save()
    if (smask && this.#masks++ === 0) {
      this.#maskText = []
      this.#maskShapes = []
    }
    const groupAlpha = this.state.groupAlpha * this.state.fillAlpha
    Object.assign(this.state, { groupAlpha, fillAlpha: 1, strokeAlpha: 1 })
  }

  endGroup(group: MaskGroup): void {
    if (group.smask && --this.#masks === 0) this.#mask = softMaskOf(group, this.#maskShapes, this.#maskText)
    this.restore()
  }

  beginAnnotation(rect: number[] | undefined, transform: unknown, matrix: unknown): void {
    this.save()
    const clip = rect ? intersect(this.#sheet, boxOf(this.#base, rect)) : this.#sheet
    this.state = startState(this.#base, clip)
    this.transform(transform)
    this.transform(matrix)
  }

  #addLine(data: ArrayLike<number> | undefined, order: number): void {
    const ink = lineInk(data, this.state.matrix, this.state.line)
    if (!ink) return
    this.#addShape('line', order, { box: ink.box, polygons: [] }, { opacityAt: (x, y) => (ink.isAt(x, y) ? 1 : 0) })
  }

  /** Notes what is seen of a shape: on the page, in the mask that is being drawn, or through letters cut out. */
  #addShape(kind: Shape['kind'], order: number, area: Area, look: Look = {}): void {
    const { state } = this
    const box = intersect(area.box, state.clip)
    if (this.#mark.isOff || areaOf(box) === 0) return
    const ink = inkOf(kind, state, look.colour)
    const full = state.groupAlpha * (kind === 'line' ? state.strokeAlpha : state.fillAlpha)
    const place = { kind, order, area, box, opacityAt: opacityWithin(state.holes, look.opacityAt) }
    if (this.#masks > 0) {
      this.#maskShapes.push({ ...place, colour: ink, alpha: full })
    } else if (state.stencil.length > 0) {
      if (this.#stencils.length < mostStencils) {
        this.#stencils.push(...state.stencil.map((letter) => paintedIn(letter, ink)))
      }
    } else {
      const isClear = look.clear || state.mask || state.blend !== 'source-over'
      const colour = state.mask ? null : ink
      this.#shapes.push({ ...place, colour, alpha: isClear ? 0.5 : full, colourAt: look.colourAt })
    }
  }
}

function paintedIn(letter: Glyph, colour: Colour): Glyph {
  return { ...letter, run: { ...letter.run, colour }, hidden: undefined }
}
