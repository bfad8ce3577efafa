import type { Passage } from '../tokens/passage.ts'
import type { SightingLists } from './sighting-lists.ts'

/** Words `start` up to `end` of a passage, with the skills that stand there. */
export interface Sentence {
  readonly passage: Passage
  readonly lists: SightingLists
  readonly start: number
  readonly end: number
}
