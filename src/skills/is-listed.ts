import { listLabels } from '../data/cues/list-labels.ts'
import { gap } from './gap.ts'
import { besides, joining, parting } from './list-signs.ts'
import { ownItem } from './own-item.ts'
import type { Passage } from './passage.ts'
import type { Sighting } from './sighting.ts'
import { wordAt } from './word-at.ts'

/** So many doubtful names in a row are a list of skills, for no other trade has a list of them. */
const longList = 3

/**
 * Whether a doubtful word is an item of its own in a list of skills, or between skills that are known.
 * Small letters need small letters beside them ("java, go, rest"), for prose has commas too.
 */
export function isListed(
  passage: Passage,
  sightings: readonly Sighting[],
  nth: number,
  proven: readonly boolean[],
): boolean {
  const sighting = sightings[nth] as Sighting
  const item = ownItem(passage, sighting)
  if (!item) return false
  const isLong = sighting.end - sighting.start > 2
  const [first, last] = runAround(passage, sightings, nth)
  const hasProven = [nth - 1, nth + 1].some((other) => first <= other && other <= last && proven[other])
  if (passage.layout.isList(sighting.start) || isLabelled(passage, sightings[first] as Sighting)) {
    return (item === 'strict' && isLong) || hasProven || last > first
  }
  if (isCapital(passage, sighting))
    return hasProven || (last - first + 1 >= longList && allCapital(passage, sightings, first, last))
  const smallFriend = [nth - 1, nth + 1].some(
    (other) => first <= other && other <= last && proven[other] && !isCapital(passage, sightings[other] as Sighting),
  )
  return smallFriend || (item === 'strict' && last - first + 1 >= longList && first === 0 && sighting.first < 12)
}

/** The sightings around one that stand in one list with it, both ends included. */
function runAround(passage: Passage, sightings: readonly Sighting[], nth: number): [first: number, last: number] {
  let first = nth
  while (first > 0 && areNeighbours(passage, sightings[first - 1] as Sighting, sightings[first] as Sighting)) first--
  let last = nth
  while (
    last + 1 < sightings.length &&
    areNeighbours(passage, sightings[last] as Sighting, sightings[last + 1] as Sighting)
  )
    last++
  return [first, last]
}

function areNeighbours(passage: Passage, left: Sighting, right: Sighting): boolean {
  let parted = false
  for (let i = left.last + 1; i <= right.first; i++) {
    const bits = passage.tokens.gap[i] as number
    if (bits & gap.block || (bits & gap.stop && !(bits & gap.newline))) return false
    if (bits & parting) parted = true
    if (i === right.first) break
    const word = wordAt(passage, i)
    if (joining.test(word)) parted = true
    else if (!besides.test(word)) return false
  }
  return parted
}

/** "Tech stack: Go, Rust". */
function isLabelled(passage: Passage, { first }: Sighting): boolean {
  return (
    ((passage.tokens.gap[first] as number) & (gap.colon | gap.dash)) !== 0 && listLabels.has(wordAt(passage, first - 1))
  )
}

function allCapital(passage: Passage, sightings: readonly Sighting[], first: number, last: number): boolean {
  return sightings.slice(first, last + 1).every((sighting) => isCapital(passage, sighting))
}

function isCapital({ text }: Passage, { start, end }: Sighting): boolean {
  return /\p{Lu}/u.test(text.slice(start, end))
}
