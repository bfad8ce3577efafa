/** A highlight that opens with a verb of doing, without a capital yet. */
export interface Opened {
  readonly text: string
  readonly bases: readonly string[]
  /** The candidate has to name the part that was theirs. */
  readonly part: boolean
}
