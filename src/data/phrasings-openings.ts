export interface WeakOpening {
  /** Words at the start of a highlight, in small letters. */
  readonly words: string
  /** What has to follow: `-ing` or a noun ("for building", "for APIs"), or a base form ("to build"). */
  readonly follows: 'ing-or-noun' | 'base'
  /** How much of the work is claimed: all of it, a part that has to be named, or a part when a thing and no verb follows. */
  readonly share: 'whole' | 'part' | 'part-of-thing'
}

/**
 * Openings that say that somebody was there and not what was done. The longest match wins.
 * Left out on purpose: "worked with", "used" and "supported" with people or tools after them; they are rewritten by rules of their own,
 * or stay.
 */
export const weakOpenings: readonly WeakOpening[] = [
  { words: 'responsible for', follows: 'ing-or-noun', share: 'whole' },
  { words: 'main responsibility was', follows: 'ing-or-noun', share: 'whole' },
  { words: 'responsibilities included', follows: 'ing-or-noun', share: 'whole' },
  { words: 'responsibilities include', follows: 'ing-or-noun', share: 'whole' },
  { words: 'my responsibilities included', follows: 'ing-or-noun', share: 'whole' },
  { words: 'my responsibilities include', follows: 'ing-or-noun', share: 'whole' },
  { words: 'duties included', follows: 'ing-or-noun', share: 'whole' },
  { words: 'duties include', follows: 'ing-or-noun', share: 'whole' },
  { words: 'my duties included', follows: 'ing-or-noun', share: 'whole' },
  { words: 'my duties include', follows: 'ing-or-noun', share: 'whole' },
  { words: 'tasks included', follows: 'ing-or-noun', share: 'whole' },
  { words: 'tasks include', follows: 'ing-or-noun', share: 'whole' },
  { words: 'accountable for', follows: 'ing-or-noun', share: 'whole' },
  { words: 'in charge of', follows: 'ing-or-noun', share: 'whole' },
  { words: 'tasked with', follows: 'ing-or-noun', share: 'whole' },
  { words: 'charged with', follows: 'ing-or-noun', share: 'whole' },
  { words: 'entrusted with', follows: 'ing-or-noun', share: 'whole' },
  { words: 'given the task of', follows: 'ing-or-noun', share: 'whole' },
  { words: 'tasked to', follows: 'base', share: 'whole' },
  { words: 'my job was to', follows: 'base', share: 'whole' },
  { words: 'my role was to', follows: 'base', share: 'whole' },
  { words: 'my task was to', follows: 'base', share: 'whole' },
  { words: 'handled', follows: 'ing-or-noun', share: 'whole' },
  { words: 'handling', follows: 'ing-or-noun', share: 'whole' },
  { words: 'dealt with', follows: 'ing-or-noun', share: 'whole' },
  { words: 'took care of', follows: 'ing-or-noun', share: 'whole' },
  { words: 'looked after', follows: 'ing-or-noun', share: 'whole' },
  { words: 'did', follows: 'ing-or-noun', share: 'whole' },
  { words: 'worked on', follows: 'ing-or-noun', share: 'part-of-thing' },
  { words: 'working on', follows: 'ing-or-noun', share: 'part-of-thing' },
  { words: 'work on', follows: 'ing-or-noun', share: 'part-of-thing' },
  { words: 'works on', follows: 'ing-or-noun', share: 'part-of-thing' },
  { words: 'helped to', follows: 'base', share: 'part' },
  { words: 'helped in', follows: 'ing-or-noun', share: 'part' },
  { words: 'helped with', follows: 'ing-or-noun', share: 'part' },
  { words: 'helped', follows: 'base', share: 'part' },
  { words: 'helping to', follows: 'base', share: 'part' },
  { words: 'helping with', follows: 'ing-or-noun', share: 'part' },
  { words: 'help to', follows: 'base', share: 'part' },
  { words: 'help with', follows: 'ing-or-noun', share: 'part' },
  { words: 'assisted in', follows: 'ing-or-noun', share: 'part' },
  { words: 'assisted with', follows: 'ing-or-noun', share: 'part' },
  { words: 'assisting in', follows: 'ing-or-noun', share: 'part' },
  { words: 'assisting with', follows: 'ing-or-noun', share: 'part' },
  { words: 'involved in', follows: 'ing-or-noun', share: 'part' },
  { words: 'involved with', follows: 'ing-or-noun', share: 'part' },
  { words: 'participated in', follows: 'ing-or-noun', share: 'part' },
  { words: 'participate in', follows: 'ing-or-noun', share: 'part' },
  { words: 'took part in', follows: 'ing-or-noun', share: 'part' },
  { words: 'contributed to', follows: 'ing-or-noun', share: 'part' },
  { words: 'contribute to', follows: 'ing-or-noun', share: 'part' },
]
