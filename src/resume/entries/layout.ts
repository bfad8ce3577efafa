/** What is printed first. */
export type Order = 'title-first' | 'employer-first'

/** What parts a title from an employer: a comma, another sign between them, or the end of the line. */
export type Join = 'comma' | 'sign' | 'row'

/** How the headers of a section print title and employer. */
export interface Layout {
  readonly order: Order
  /** Missing when the headers differ. */
  readonly join?: Join
  /** Where title and employer stand in headers of the same parts. */
  readonly columns: readonly Columns[]
  /** How much more the words of a header must say for another reading, see `titleScore`. */
  readonly weight: number
}

/** Which parts of a header are its title and its employer, whatever their words. */
export interface Columns {
  /** The rows of the parts, see `shapeOf`. */
  readonly shape: string
  readonly position: number
  readonly name: number
}
