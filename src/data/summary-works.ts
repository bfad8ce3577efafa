export interface SummaryWork {
  /** Matches the titles of those who do it. */
  readonly title: RegExp
  /** What they work on. */
  readonly object: string
  /** Verbs that everybody with such a title may say of it, for a CV that opens its highlights with too few. */
  readonly common: readonly string[]
}

/** What a drafted summary says that somebody works on, by their title; the last row is for everybody else. */
export const summaryWorks: readonly SummaryWork[] = [
  { title: /\b(?:dba|database admin\p{L}*)\b/iu, object: 'databases', common: ['run', 'maintain'] },
  { title: /\b(?:data|analytics|etl|bi) engineer/iu, object: 'data pipelines', common: ['build', 'maintain'] },
  {
    title: /\b(?:sre|reliability|platform|devops|infrastructure|cloud|systems?) (?:engineer|admin)|\bsre\b/iu,
    object: 'platforms',
    common: ['run', 'maintain'],
  },
  {
    title:
      /\b(?:qa|quality (?:assurance|engineer)|testers?|sdet|test(?:ing)? (?:automation|analyst|engineer|lead|manager))\b/iu,
    object: 'tests',
    common: ['run', 'maintain'],
  },
  { title: /./u, object: 'software', common: ['build', 'maintain'] },
]
