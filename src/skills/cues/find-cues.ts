import { lazy } from '../../lazy.ts'
import type { Passage } from '../tokens/passage.ts'
import { CueBook } from './cue-book.ts'
import type { CueHit } from './cue-hit.ts'
import { CueReader } from './cue-reader.ts'
import { type CueEffects, type CueTopic, cueTopics } from './cue-topics.ts'
import type { Sighting } from './sighting.ts'

const book = lazy(() => new CueBook(cueTopics))

/**
 * Reads the cues of every sentence that holds a sighting. Where several rules start at one word, the longest counts.
 *
 * @param isWanted Which sightings are asked about; sentences without any are passed over.
 */
export function findCues<Topic extends CueTopic>(
  passage: Passage,
  sightings: readonly Sighting[],
  topic: Topic,
  isWanted: (nth: number) => boolean = () => true,
): CueHit<CueEffects[Topic]>[] {
  const { sentence } = passage
  const stretchesAround = book().stretchesIn(passage)
  const hits: CueHit<CueEffects[Topic]>[] = []
  let reader: CueReader<Topic> | undefined
  for (let nth = 0, end = 0; nth < sightings.length; nth = end) {
    const { first } = sightings[nth] as Sighting
    let isAsked = false
    for (end = nth; end < sightings.length && sentence[(sightings[end] as Sighting).first] === sentence[first]; end++) {
      isAsked ||= isWanted(end)
    }
    const stretches = isAsked ? stretchesAround(first) : []
    if (stretches.length === 0) continue
    reader ??= new CueReader(passage, sightings, topic)
    reader.read(stretches, hits)
  }
  return hits
}
