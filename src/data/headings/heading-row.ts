import type { SectionKind } from '../../types.ts'

/**
 * The wordings of one kind of section in one language, lower-case. Accents, spaces, hyphens and `&` are levelled out by
 * the matcher.
 */
export interface HeadingRow {
  readonly kind: SectionKind
  /** Whole headings that mean nothing else in a CV. */
  readonly exact: readonly string[]
  /** Whole headings that also occur as a label inside another section ("Tools", "Languages"), or as plain words. */
  readonly weak?: readonly string[]
  /** Whole headings that other CVs put over something else: the content decides, and where it says nothing, the row. */
  readonly open?: readonly string[]
  /** Words that carry the kind inside a longer heading ("Relevant Commercial Experience"). The first row that has one wins. */
  readonly words?: readonly string[]
}

/** The headings of one language, with the words that may stand around a key word without changing its kind. */
export interface HeadingPack {
  /** ISO 639-1. */
  readonly language: string
  readonly rows: readonly HeadingRow[]
  readonly fillers: readonly string[]
}
