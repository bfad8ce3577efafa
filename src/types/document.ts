import type { Message, Span } from './common.ts'

/**
 * One printed line, in the order a person reads.
 *
 * Inside a line a tab stands between cells: the columns of a table row, a label and its content,
 * a title and the date that is set flush right. Lines are separated by one `\n`, blocks by a blank line.
 */
export interface Line extends Span {
  /** Page, from 1. A DOCX has one page; a form feed starts another in text. */
  readonly page: number
  /** Column on the page: 0 spans the page (or the page has one column), 1 is the leftmost column. */
  readonly column: number
  /** Font size in points, when the format knows it. */
  readonly size?: number
  /** More than half of the line's letters are bold. */
  readonly bold?: boolean
  /** Level 1 to 6, when the file itself marks the line as a heading (tag, style). */
  readonly heading?: number
  /** A list item starts here; the line's text starts after its marker. */
  readonly item?: boolean
  /** Nesting depth of the list item, from 0. */
  readonly depth?: number
  /** Left edge in points, when the format knows it. */
  readonly left?: number
  /** White space above in units of the line's height, when the format knows it. */
  readonly gap?: number
}

/** A link with the text it stands on, where it stands on text. Targets are http, https, mailto or tel. */
export interface Link {
  readonly url: string
  readonly span?: Span
}

/** Text that the file holds and a reader does not see. It is not part of `document.text`. */
export interface HiddenText {
  readonly kind:
    | 'colour'
    | 'transparent'
    | 'render-mode'
    | 'tiny'
    | 'off-page'
    | 'clipped'
    | 'covered'
    | 'layer'
    | 'vanish'
    | 'replaced'
  readonly text: string
  readonly page: number
}

/** The visible text of a CV, in reading order, with what is known of each line. */
export interface CvDocument {
  readonly format: 'pdf' | 'docx' | 'text'
  readonly text: string
  readonly pages: number
  readonly lines: readonly Line[]
  /** Running headers, footers and page numbers: part of `text`, outside every section. */
  readonly furniture: readonly Span[]
  readonly links: readonly Link[]
  readonly hidden: readonly HiddenText[]
  readonly messages: readonly Message[]
}
