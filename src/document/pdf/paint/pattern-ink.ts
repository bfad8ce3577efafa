import type { OperatorList, PdfPage } from '../engine/pdf-api.ts'
import { type Colour, parseColour } from './graphics-state.ts'
import { operators } from './operators.ts'
import { pathPaint } from './path-paint.ts'

/** What a pattern puts on the page. */
export interface PatternInk {
  /** Its colour; null when it has several, or none that is known. */
  readonly colour: Colour
  /** It leaves no place out. */
  readonly isWhole: boolean
}

const unknown: PatternInk = { colour: null, isWhole: false }

/** The ink of a pattern as the operator that sets it names it. */
export function patternInk(page: PdfPage, [kind, ...rest]: readonly unknown[]): PatternInk {
  if (kind === 'Shading') return shadingInk(page, rest[0])
  if (kind !== 'TilingPattern') return unknown
  const [colour, list] = rest as [unknown, OperatorList]
  return { colour: rest[6] === uncoloured ? parseColour(colour) : tileColour(list), isWhole: false }
}

/** A tile that is painted in the colour that is set with it. */
const uncoloured = 2

/** The ink of a gradient; `axial` ones whose ends go on lie everywhere. */
export function shadingInk({ objs }: PdfPage, id: unknown): PatternInk {
  if (typeof id !== 'string' || !objs.has(id)) return unknown
  const [kind, form, box, stops] = objs.get(id) as [string, string, unknown, [number, string][]]
  if (kind !== 'RadialAxial' || !Array.isArray(stops)) return unknown
  const colours = stops.map(([, colour]) => colour)
  const solid = colours.filter((colour) => colour !== 'transparent').map(parseColour)
  return { colour: onlyOne(solid), isWhole: form === 'axial' && !box && solid.length === colours.length }
}

/** The colour of a tile that paints paths in one colour only. */
function tileColour({ fnArray, argsArray }: OperatorList): Colour {
  const inks: Colour[] = []
  let [fill, stroke]: Colour[] = [
    [0, 0, 0],
    [0, 0, 0],
  ]
  for (const [at, operator] of fnArray.entries()) {
    const [first] = argsArray[at] ?? []
    if (operator === operators.setFillRGBColor) fill = parseColour(first)
    else if (operator === operators.setStrokeRGBColor) stroke = parseColour(first)
    else if (operator === operators.constructPath) {
      const { fills, strokes } = pathPaint(first)
      if (fills) inks.push(fill ?? null)
      if (strokes) inks.push(stroke ?? null)
    } else if (!plain.includes(operator)) return null
  }
  return onlyOne(inks)
}

const plain: readonly number[] = [
  operators.save,
  operators.restore,
  operators.transform,
  operators.setLineWidth,
  operators.setLineCap,
  operators.setDash,
  operators.clip,
  operators.eoClip,
]

/** Channels of 255 by which the shades of one colour may differ. */
const spread = 8

function onlyOne(colours: readonly Colour[]): Colour {
  const [first = null] = colours
  const isSame = (colour: Colour) => colour?.every((channel, at) => Math.abs(channel - (first?.[at] ?? 0)) <= spread)
  return colours.every(isSame) ? first : null
}
