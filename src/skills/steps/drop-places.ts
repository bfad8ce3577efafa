import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { type SightingLists, sightingLists } from '../cues/sighting-lists.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { startsCapital } from '../tokens/starts-capital.ts'
import { wordAt } from '../tokens/word-at.ts'
import { placeWords } from '../whose/place-words.ts'

/** A state and its post code, after a town: "Phoenix, AZ 85003". */
const stateCode = /^, [A-Z]{2} \d{5}(?!\d)/

const longestCode = 12

/** Drops doubtful words that stand among places: "Phoenix, Arizona", "Java, Bali and Utrecht", "bookkeeper in Rust (Baden)". */
export const dropPlaces: RefineStep = (sightings, passage) => {
  if (sightings.every(({ sure }) => sure)) return sightings
  const lists = sightingLists(passage, sightings)
  return sightings.filter((sighting) => sighting.sure || !isPlace(passage, sighting, lists))
}

function isPlace(passage: Passage, { first, last, end }: Sighting, lists: SightingLists): boolean {
  if (stateCode.test(passage.text.slice(end, end + longestCode))) return true
  const after = passage.tokens.gap[last + 1] ?? 0
  const next = /^(?:to|and|und|et|y|e)$/.test(wordAt(passage, last + 1)) ? last + 2 : last + 1
  if ((after & (gap.comma | gap.open) || next === last + 2) && lists.at(next) < 0 && isTown(passage, next)) return true
  // "moved from Tucson to Phoenix"
  if (wordAt(passage, first - 1) === 'to' && wordAt(passage, first - 3) === 'from' && isTown(passage, first - 2))
    return true
  // an unknown name in brackets tells which of two towns
  return (
    after === (gap.open | gap.space) &&
    wordAt(passage, first - 1) === 'in' &&
    lists.at(last + 1) < 0 &&
    /^\p{Lu}\p{Ll}/u.test(passage.text.slice(passage.tokens.start[last + 1]))
  )
}

/** Small letters tell of a town only where nothing has a capital: "Python and reading papers". */
function isTown(passage: Passage, i: number): boolean {
  if (!placeWords().has(wordAt(passage, i))) return false
  return startsCapital(passage, i) || !passage.capital[passage.line[i] as number]
}
