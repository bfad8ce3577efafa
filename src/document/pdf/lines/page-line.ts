import type { DraftLine } from '../../build-document.ts'

/** A line that still knows where on the page it stands. */
export interface PageLine extends DraftLine {
  readonly base: number
  readonly left: number
  readonly right: number
  readonly size: number
  /** Left edge of the list marker, or of the text. */
  readonly edge: number
  /** Height of its page. */
  readonly height: number
}
