/**
 * How much distinct evidence earns full marks. Every criterion counts up to its target and no further, so that taking
 * evidence away never raises a score and piling it up does not pay. Raising a number makes full marks harder to reach.
 */
export const targets = {
  /** Weighted areas of backend work, of 17; see `data/areas.ts`. Nobody needs all of them. */
  areas: 13,
  /** Listed skills with a level or years. */
  levels: 6,
  /** Listed skills that an entry or a project shows. */
  backed: 8,
  /** Kinds of behaviour that show a soft skill. */
  behaviours: 3,
  /** Skills at work in entries and projects. */
  used: 12,
  /** Highlights with a result. */
  outcomes: 6,
  /** Different verbs of doing that open highlights. */
  verbs: 6,
  /** Responsibilities of a backend developer, of nine. */
  responsibilities: 7,
  /** Verbs of doing in the summary. */
  summaryVerbs: 2,
  /** Skills named in the summary. */
  summaryTechnologies: 3,
} as const
