import type { Passage } from '../tokens/passage.ts'
import type { Sighting } from './sighting.ts'

/** One small step from a list of sightings to a better one. */
export type RefineStep = (sightings: readonly Sighting[], passage: Passage) => readonly Sighting[]
