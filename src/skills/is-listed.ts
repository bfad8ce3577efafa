import { listLabels } from '../data/cues/list-labels.ts'
import { gap } from './gap.ts'
import type { Passage } from './passage.ts'
import type { Sighting } from './sighting.ts'
import { wordAt } from './word-at.ts'

/** What parts the items of a list. */
const parting: number =
  gap.comma |
  gap.slash |
  gap.item |
  gap.and |
  gap.plus |
  gap.open |
  gap.close |
  gap.newline |
  gap.colon |
  gap.dash |
  gap.stop |
  gap.block

/** So many doubtful names in a row are a list of skills, for no other trade has a list of them. */
const longList = 3

/** What an item may hold beside the name: "Go (5 years)", "basic Swift", "Express - good". */
const besides =
  /^(?:v?\d[\d.x]{0,7}|x|years?|yrs?|basics?|beginner|good|very|advanced|expert|intermediate|proficient|strong|working|knowledge|familiar|fluent|experience|learning|some|lang|language|framework|programming|of|level|core|solid|yes|no|a|little|bit|also|etc|mainly|mostly)$/

/** A list in a sentence begins after one of these, "in Go, Rust and Python", and ends before one. */
const before =
  /^(?:in|with|using|of|like|as|including|incl|both|from|to|via|on|also|know|use|used|write|mostly|mainly|plus|then|eg|around|by|through|is|are)$/
const after =
  /^(?:for|on|in|to|at|as|from|over|with|since|every|daily|by|around|behind|under|services?|applications?|apps?|apis?|code|developers?|development|projects?|stack|backend|jobs?|scripts?|which|that|who)$/

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
  const ownItem = itemOf(passage, sighting)
  if (!ownItem) return false
  const isLong = sighting.end - sighting.start > 2
  const [first, last] = runAround(passage, sightings, nth)
  const hasProven = [nth - 1, nth + 1].some((other) => first <= other && other <= last && proven[other])
  if (passage.layout.isList(sighting.start) || isLabelled(passage, sightings[first] as Sighting)) {
    return (ownItem === 'strict' && isLong) || hasProven || last > first
  }
  if (isCapital(passage, sighting))
    return hasProven || (last - first + 1 >= longList && allCapital(passage, sightings, first, last))
  const smallFriend = [nth - 1, nth + 1].some(
    (other) => first <= other && other <= last && proven[other] && !isCapital(passage, sightings[other] as Sighting),
  )
  return smallFriend || (ownItem === 'strict' && last - first + 1 >= longList && first === 0 && sighting.first < 12)
}

/** `strict`: the name is all there is between two delimiters. `loose`: the list begins or ends inside a sentence there. */
function itemOf(passage: Passage, { first, last }: Sighting): 'strict' | 'loose' | undefined {
  const right = edge(passage, last, 1, after)
  const left = right && edge(passage, first, -1, before)
  return left && (left === 'strict' && right === 'strict' ? 'strict' : 'loose')
}

function edge(passage: Passage, from: number, step: 1 | -1, edgeWord: RegExp): 'strict' | 'loose' | undefined {
  const { tokens } = passage
  for (let i = from; ; i += step) {
    const border = step === 1 ? i + 1 : i
    if (border <= 0 || border >= tokens.count || (tokens.gap[border] as number) & parting) return 'strict'
    const word = wordAt(passage, i + step)
    if (/^(?:and|or|und|y|et|oder)$/.test(word)) return 'strict'
    if (edgeWord.test(word)) return 'loose'
    if (!besides.test(word)) return undefined
  }
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
    if (/^(?:and|or|und|y|et|oder)$/.test(word)) parted = true
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
