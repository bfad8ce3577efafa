import type { Line, Span } from '../../types.ts'

/** Text between two tabs. */
export interface Cell extends Span {
  readonly text: string
}

/** A line with what the rules of this room ask of it again and again. */
export interface TextLine extends Line {
  /** Its place among `document.lines`. */
  readonly index: number
  readonly text: string
  /** Without empty ones; at least one. */
  readonly cells: readonly Cell[]
  /** A blank line stands above it and means something: not every line has one. */
  readonly block: boolean
  /** A blank line stands above it. */
  readonly apart: boolean
  /** Characters of the longest line of its column that is not cut into cells: how long a full line is. */
  readonly width: number
}
