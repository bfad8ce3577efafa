import type { Span } from '../../types.ts'
import type { TextLine } from '../lines/text-line.ts'

/** A list item or a run of text, with the lines it was wrapped over joined. */
export interface Paragraph extends Span {
  /** Its lines joined by blanks, as many as stand between them in the document, so that offsets hold. */
  readonly text: string
  readonly first: TextLine
  readonly lines: readonly TextLine[]
  readonly item: boolean
}
