import type { OperatorList, PdfFont } from '../engine/pdf-api.ts'
import { operators } from './operators.ts'
import { symbolText } from './symbol-text.ts'

/** What the layout needs of a font. pdf.js unpacks each property anew whenever it is asked for it. */
export interface Typeface {
  /** Width of one unit of glyph space, in font heights. */
  readonly unit: number
  /** Height of a letter, in font heights. */
  readonly height: number
  readonly isBold: boolean
  readonly isVertical: boolean
  /** It is not in the file. */
  readonly isMissing: boolean
  /** Some of its glyphs are drawings in colours of their own. */
  readonly isColoured: boolean
  /** What its letters stand for, where they are symbols. */
  readonly symbolOf?: ((letter: string) => string) | undefined
  /** The drawings that paint nothing; only a font of drawings has them. */
  readonly emptyGlyphs?: ReadonlySet<string>
}

const boldName = /bold|black|heavy|demi|-medi(?!um)|(?:cm|sf|ec|lm)[a-z]{0,3}bx|cmb\d/i

/** Reads a font once. */
export function typefaceOf(font: PdfFont): Typeface {
  const drawn = Object.entries((font.isType3Font && font.charProcOperatorList) || {})
  return {
    unit: font.fontMatrix?.[0] ?? 0.001,
    height: heightOf(font),
    isBold: boldName.test(font.name ?? '') || Boolean(font.bold || font.black),
    isVertical: font.vertical ?? false,
    isMissing: font.missingFile ?? false,
    symbolOf: symbolText(font.name ?? ''),
    isColoured: drawn.some(([, list]) => list.fnArray[0] === operators.setCharWidth),
    ...(font.isType3Font && { emptyGlyphs: new Set(drawn.filter(([, list]) => !paints(list)).map(([name]) => name)) }),
  }
}

function paints({ fnArray, argsArray }: OperatorList): boolean {
  return fnArray.some((operator, at) =>
    operator === operators.constructPath ? argsArray[at]?.[0] !== operators.endPath : painting.includes(operator),
  )
}

const painting: readonly number[] = [
  operators.showText,
  operators.shadingFill,
  operators.paintImageMaskXObject,
  operators.paintImageMaskXObjectGroup,
  operators.paintImageXObject,
  operators.paintInlineImageXObject,
  operators.paintInlineImageXObjectGroup,
  operators.paintImageXObjectRepeat,
  operators.paintImageMaskXObjectRepeat,
  operators.paintSolidColorImageMask,
]

/** Type 3 fonts draw in units of their own; their bounding box tells how high a letter is. */
function heightOf({ isType3Font, bbox, fontMatrix }: PdfFont): number {
  if (!isType3Font) return 1
  const [, bottom = 0, , top = 0] = bbox ?? []
  return top > bottom ? (top - bottom) * Math.abs(fontMatrix?.[3] ?? 0.001) : 1
}
