import { cuePacks } from '../../data/cues/cue-packs.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { exampleLead } from './example-lead.ts'
import type { Sighting } from './sighting.ts'

/** Which sightings stand together as a list: "Java, Kotlin 1.9 and/or Go". */
export interface SightingLists {
  /** By word, the sighting that starts with it; -1 when none does. */
  readonly starts: Int32Array
  /** The sighting that starts with word `i`; -1 when none does. */
  at(i: number): number
  /** The last sighting of the list that goes on from a sighting. */
  endOf(nth: number): number
  /** Whether a sighting is the first of its list. */
  startsList(nth: number): boolean
}

/** Skills in one list at most; what one cue says of more of them is hardly meant. Bounds the time for hostile text. */
const longestList = 100

/** Words from a bracket to the next that stands beside it at most. */
const longestItem = 6

/** What may stand between the skills of one list, versions aside. */
const listWords = new Set([
  ...'a also and any as based both either especially even mainly mostly nor or particularly plus the then well with'.split(
    ' ',
  ),
  ...cuePacks.flatMap(({ joining }) => joining),
])

const conjunction = /^(?:and|n?or|et|ou|ni|y|e|o|und|oder|noch|en|of|n[eé]|nem)$/
const repeated =
  /^(?:in|with|on|to|of|avec|en|sur|de|du|des|del|do|da|dos|das|à|con|com|em|mit|auf|von|met|van|di|della|su)$/

/** Words from the name of a kind to its examples at most: "front-end" "frameworks wie zum Beispiel" "React". */
const longestLead = 5

/** "17", "3.11"; not "8y" */
const versionLike = /^v?\d(?!\d?y(?:rs)?$)/

const known = new WeakMap<readonly Sighting[], SightingLists>()

/** Finds out which sightings are lists. */
export function sightingLists(passage: Passage, sightings: readonly Sighting[]): SightingLists {
  const lists = known.get(sightings)
  if (lists) return lists
  const found = findLists(passage, sightings)
  known.set(sightings, found)
  return found
}

/** One pass from the end. */
function findLists(passage: Passage, sightings: readonly Sighting[]): SightingLists {
  const { tokens } = passage
  const starts = new Int32Array(tokens.count).fill(-1)
  /** Ends of lists, and of those that a comma ends: "no Kafka" in "Java, no Kafka, Docker" is one item. */
  const ends = new Int32Array(sightings.length)
  const itemEnds = new Int32Array(sightings.length)
  for (let nth = sightings.length - 1; nth >= 0; nth--) {
    const sighting = sightings[nth] as Sighting
    const next = sightings[nth + 1]
    starts[sighting.first] = nth
    const link = next ? linkBetween(passage, sighting, next) : 'none'
    ends[nth] = link === 'none' ? nth : Math.min(ends[nth + 1] as number, nth + longestList)
    itemEnds[nth] = link === 'word' ? Math.min(itemEnds[nth + 1] as number, nth + longestList) : nth
  }
  const at = (i: number) => starts[i] ?? -1
  return {
    starts,
    at,
    endOf: (nth) =>
      (startsAfterComma(tokens.gap, (sightings[nth] as Sighting).first, at, nth) ? itemEnds : ends)[nth] as number,
    startsList: (nth) => nth === 0 || (ends[nth - 1] as number) < nth,
  }
}

function linkBetween(passage: Passage, { last }: Sighting, { first }: Sighting): 'none' | 'comma' | 'word' {
  if (passage.sentence[last] !== passage.sentence[first]) return 'none'
  if (areParallel(passage, last, first)) return 'comma'
  if (leadsToExamples(passage, last, first)) return 'word'
  let link: 'comma' | 'word' = 'word'
  for (let i = last + 1; i <= first; i++) {
    const bits = passage.tokens.gap[i] as number
    if (bits & (gap.dash | gap.colon)) return 'none'
    // "Kafka (the Java part …)"; "no Kafka (or Redis)" is a list
    if (i < first && bits & gap.open && !/^(?:and|n?or)$/.test(wordAt(passage, i))) return 'none'
    if (bits & gap.comma) link = 'comma'
    if (i < first && !isListWord(passage, i) && !versionLike.test(wordAt(passage, i))) return 'none'
  }
  return link
}

/** "no Kafka nor in Go": the little word before a list may stand again before its last. */
function isListWord(passage: Passage, i: number): boolean {
  const word = wordAt(passage, i)
  return listWords.has(word) || (repeated.test(word) && conjunction.test(wordAt(passage, i - 1)))
}

/** "message brokers such as Kafka", "CI tools, e.g. Jenkins"; not "message brokers leren, bijvoorbeeld Kafka". */
function leadsToExamples(passage: Passage, last: number, first: number): boolean {
  const { gap: gaps } = passage.tokens
  if (first - last - 1 > longestLead) return false
  for (let i = last + 1; i < first; i++) {
    const bits = gaps[i] as number
    if (bits & (gap.dash | gap.colon | gap.close)) return false
    if (i + exampleLead(passage, i) === first)
      return !(bits & gap.comma) || i === last + 1 || wordAt(passage, i - 1).endsWith('s')
  }
  return false
}

/** "the app (Swift) or the warehouse (SAP)": brackets side by side are items of one list. */
function areParallel(passage: Passage, last: number, first: number): boolean {
  const gaps = passage.tokens.gap
  if (first - last > longestItem || ((gaps[last + 1] as number) & gap.close) === 0) return false
  if (((gaps[first] as number) & gap.open) === 0) return false
  return ((gaps[last + 1] as number) & gap.comma) !== 0 || /^(?:and|or|nor)$/.test(wordAt(passage, last + 1))
}

/** Whether a comma parts the few words before a sighting from another sighting. */
function startsAfterComma(gaps: Int32Array, first: number, at: (i: number) => number, nth: number): boolean {
  if (nth === 0) return false
  for (let i = first; i > first - 4 && i > 0; i--) {
    if (i < first && at(i) >= 0) return false
    if ((gaps[i] as number) & gap.comma) return true
  }
  return false
}
