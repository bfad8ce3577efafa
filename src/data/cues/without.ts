import type { Cue } from './cue-row.ts'

/** "Without Redis the site fell over" is praise: what went wrong, or would have, without a thing in use. */
export const without = (word: string, outcomes: string): readonly Cue[] => [
  `${word} @ .. ${outcomes}`,
  `${word} @ , .. ${outcomes}`,
]
