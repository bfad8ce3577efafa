import type { Passage } from '../tokens/passage.ts'
import type { CueBook } from './cue-book.ts'
import type { CueHit } from './cue-hit.ts'
import { CueReader } from './cue-reader.ts'
import type { Sighting } from './sighting.ts'

/** The sentences that were read already, by their number. */
export type CuesRead<Effect> = Map<number, SentenceRead<Effect>>

/** What a sentence says of its sightings: those from `nth` up to `end` of a list. */
interface SentenceRead<Effect> {
  readonly sightings: readonly Sighting[]
  readonly nth: number
  readonly end: number
  readonly hits: readonly CueHit<Effect>[]
}

/**
 * Reads the cues of every sentence that holds a sighting. Where several rules start at one word, the longest counts.
 *
 * @param isWanted Which sightings are asked about; sentences without any are passed over.
 * @param known Sentences read before, which are not read again as long as they hold the same sightings.
 */
export function findCues<Effect>(
  passage: Passage,
  sightings: readonly Sighting[],
  book: CueBook<Effect>,
  isWanted: (nth: number) => boolean = () => true,
  known?: CuesRead<Effect>,
): readonly CueHit<Effect>[] {
  const { sentence } = passage
  const reader = new CueReader(passage, sightings, book)
  const hits: CueHit<Effect>[] = []
  for (let nth = 0, end = 0; nth < sightings.length; nth = end) {
    const { first } = sightings[nth] as Sighting
    const number = sentence[first] as number
    let isAsked = false
    for (end = nth; end < sightings.length && sentence[(sightings[end] as Sighting).first] === number; end++) {
      isAsked ||= isWanted(end)
    }
    if (!isAsked) continue
    const before = known?.get(number)
    const read =
      before && isSame(before, sightings, nth, end)
        ? before.hits.map((hit) => movedBy(nth - before.nth, hit))
        : reader.readSentence(first)
    known?.set(number, { sightings, nth, end, hits: read })
    for (const hit of read) hits.push(hit)
  }
  return hits
}

/** Whether a sentence was read with the very sightings that it holds now. */
function isSame(before: SentenceRead<unknown>, sightings: readonly Sighting[], nth: number, end: number): boolean {
  if (before.end - before.nth !== end - nth) return false
  for (let i = nth; i < end; i++) if (before.sightings[before.nth + i - nth] !== sightings[i]) return false
  return true
}

/** The same cue in a list whose sightings have moved. */
function movedBy<Effect>(places: number, hit: CueHit<Effect>): CueHit<Effect> {
  return places === 0 ? hit : { ...hit, from: hit.from + places, to: hit.to + places }
}
