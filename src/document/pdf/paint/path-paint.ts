import { operators } from './operators.ts'

/** What is done with a path: its inside is filled, by which rule, and a line is drawn along it. */
export interface PathPaint {
  readonly fills: boolean
  readonly strokes: boolean
  readonly isEvenOdd: boolean
}

const nothing: PathPaint = { fills: false, strokes: false, isEvenOdd: false }
const filled: PathPaint = { ...nothing, fills: true }
const stroked: PathPaint = { ...nothing, strokes: true }
const both: PathPaint = { ...filled, strokes: true }

const paints: Readonly<Record<number, PathPaint>> = {
  [operators.stroke]: stroked,
  [operators.closeStroke]: stroked,
  [operators.fill]: filled,
  [operators.eoFill]: { ...filled, isEvenOdd: true },
  [operators.fillStroke]: both,
  [operators.eoFillStroke]: { ...both, isEvenOdd: true },
  [operators.closeFillStroke]: both,
  [operators.closeEOFillStroke]: { ...both, isEvenOdd: true },
}

/** What the operator that ends a path does with it. */
export function pathPaint(code: unknown): PathPaint {
  return paints[code as number] ?? nothing
}
