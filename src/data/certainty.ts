/**
 * How sure a reading is, by what speaks for it: the share that was right in hand-labelled CVs when they were read for the
 * first time, `(right + 1) / (read + 2)`, rounded. The evaluation prints the same shares for CVs kept aside.
 */
export const sectionCertainty = {
  /** A known wording in the look of the document's other headings. */
  styled: 0.95,
  /** A known wording that looks like the text, or runs into it. */
  plain: 0.8,
  /** Told from what the section holds. */
  content: 0.7,
  /** The lines with the name and the ways to reach the person. */
  nameBlock: 0.95,
} as const

/** Of a position, by how many of four are known, but not all: title, employer, dates, and words that tell title from employer. */
export const entryCertainty: readonly [number, number, number, number] = [0.1, 0.2, 0.3, 0.45]

/** Of a position of which all four are known, by how many signs there are against it. */
export const doubtfulCertainty: readonly [number, number, number, number] = [0.95, 0.8, 0.6, 0.45]
