import type { HiddenText } from '../../types.ts'
import type { XmlElement } from './parse-xml.ts'
import type { Palette } from './read-palette.ts'
import type { Part, Parts } from './read-parts.ts'
import type { Styles } from './read-styles.ts'
import type { RunLook } from './run-look.ts'

/** What is known of a paragraph beside its text. */
export interface ParagraphFacts {
  /** Level 1 to 6. */
  readonly heading?: number
  /** Depth of the list item that it is. */
  readonly depth?: number
  /** Column of the page, 0 for all of it. */
  readonly column: number
  readonly furniture?: boolean
}

/** What preparing a document finds out on its way. */
export interface Findings {
  /** By the number that stands in the paragraph's bookmark. */
  readonly paragraphs: ParagraphFacts[]
  readonly hidden: HiddenText[]
  /** Targets of hyperlinks, by their number. */
  readonly links: string[]
  /** Ids of files that the document takes in and that could not be read. */
  readonly unread: string[]
}

/** Where in a document some content stands. */
export interface Scene {
  readonly styles: Styles
  readonly palette: Palette
  /** The part that the content is in. */
  readonly part: Part
  readonly budget: Parts['budget']
  /** The content comes from a document inside this one. */
  readonly isChunk?: boolean
  /** Colour behind the content, `RRGGBB`; `undefined` when it cannot be known. */
  readonly background: string | undefined
  /** Some shape or picture is large enough to lie under a box of text. */
  readonly hasBackdrops: boolean
  /** Why nobody sees the content, if that is so. */
  readonly hiding?: HiddenText['kind'] | undefined
  /** Paragraphs under a shape that is anchored elsewhere. */
  readonly covered?: ReadonlySet<XmlElement> | undefined
  /** What the style of the table around gives its text. */
  readonly tableRun?: RunLook | undefined
  /** Column of the page, 0 for all of it. */
  readonly column: number
  /** The content is in a header or footer that repeats. */
  readonly furniture: boolean
  readonly findings: Findings
}
