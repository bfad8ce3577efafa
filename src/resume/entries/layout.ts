/** What is printed first. */
export type Order = 'title-first' | 'employer-first'

/** What parts a title from an employer: a comma, another sign between them, or the end of the line. */
export type Join = 'comma' | 'sign' | 'row'

/** How the headers of a section print title and employer. */
export interface Layout {
  readonly order: Order
  /** Missing when the headers differ. */
  readonly join?: Join
  /** How much more the words of a header must say for another reading, see `titleScore`. */
  readonly weight: number
}
