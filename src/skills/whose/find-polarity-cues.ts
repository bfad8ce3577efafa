import { cuePacks } from '../../data/cues/cue-packs.ts'
import { polarityCues } from '../../data/cues/polarity-cues.ts'
import { lazy } from '../../lazy.ts'
import { cueBook } from '../cues/cue-book.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import { type CuesRead, findCues } from '../cues/find-cues.ts'
import type { Sighting } from '../cues/sighting.ts'
import type { Passage } from '../tokens/passage.ts'

const book = lazy(() => cueBook(polarityCues, ...cuePacks.map(({ polarity }) => polarity)))

type Effect = keyof typeof polarityCues

const known = new WeakMap<Passage, CuesRead<Effect>>()

/** What is said of whose a skill is, in every language that there are cues for. */
export function findPolarityCues(passage: Passage, sightings: readonly Sighting[]): readonly CueHit<Effect>[] {
  const read = known.get(passage) ?? new Map()
  known.set(passage, read)
  return findCues(passage, sightings, book(), () => true, read)
}
