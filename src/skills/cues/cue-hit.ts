/** A cue that was read, and the sightings `from` to `to` (both included) that it is about. */
export interface CueHit<Effect> {
  readonly effect: Effect
  /** Words `first` to `last` of the cue itself. */
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}
