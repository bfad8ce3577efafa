import { listLabels } from '../../data/cues/list-labels.ts'
import { everydayNames } from '../../data/everyday-names.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isCaseless } from './is-caseless.ts'
import { ownItem } from './own-item.ts'
import type { SkillRun } from './skill-runs.ts'
import { tradeOf } from './trade-of.ts'

/** So many doubtful names in a row are a list of skills, for no other trade has a list of them. */
const longList = 3

/** So many certain names around an item, in the same line, carry it along; fewer take in words of prose. */
const enoughCertain = 3

/** Every trade lists it: "Excel, Visio" shows nothing of Visio. */
const officeTool = 'excel'

/** A bare list of small words counts as one of skills only where a text begins with it, in words. */
const earliest = 12

/**
 * Whether a doubtful word is an item of its own in a list of skills, or between skills that are known.
 * Small letters need small letters beside them ("java, go, rest"), for prose has commas too.
 */
export function isListed(
  passage: Passage,
  sightings: readonly Sighting[],
  nth: number,
  proven: readonly boolean[],
  runs: readonly SkillRun[],
): boolean {
  const sighting = sightings[nth] as Sighting
  const isList = passage.layout.isList(sighting.start)
  const needsCompany = sighting.form.guard?.needs === 'company'
  if (isList && !needsCompany && isAmongNames(passage, sightings, nth)) return true
  const item = ownItem(passage, sighting)
  if (!item) return false
  if (isAmongCertain(passage, sightings, nth, proven)) return true
  const { first, last, isCapital } = runs[nth] as SkillRun
  const friends = [nth - 1, nth + 1].filter(
    (other) =>
      first <= other && other <= last && proven[other] && (sightings[other] as Sighting).skill.id !== officeTool,
  )
  if (needsCompany && friends.length === 0) return false
  if (isList || isLabelled(passage, sightings[first] as Sighting)) {
    return (item === 'strict' && sighting.end - sighting.start > 1) || last > first
  }
  const isLong = last - first + 1 >= longList
  if (isCapitalised(passage, sighting)) return friends.length > 0 || (isLong && isCapital)
  if (friends.some((other) => !isCapitalised(passage, sightings[other] as Sighting))) return true
  return item === 'strict' && isLong && first === 0 && sighting.first < earliest && !isOtherTrade(passage, sighting)
}

/** "axum + sqlx + tokio, caddy in front": where no capital helps, certain skills before and after do. */
function isAmongCertain(
  passage: Passage,
  sightings: readonly Sighting[],
  nth: number,
  proven: readonly boolean[],
): boolean {
  const sighting = sightings[nth] as Sighting
  const { key } = sighting.form
  if (key.length === 1 || everydayNames.has(key)) return false
  if (!isCaseless(passage, sighting) || isOtherTrade(passage, sighting)) return false
  let certain = 0
  for (let other = nth - enoughCertain; other <= nth + enoughCertain; other++) {
    const neighbour = sightings[other]
    if (neighbour && proven[other] && passage.line[neighbour.first] === passage.line[sighting.first]) certain++
  }
  return certain >= enoughCertain
}

function isOtherTrade(passage: Passage, { first }: Sighting): boolean {
  return tradeOf(passage, first) === 'other'
}

/** "git Docker Jest npm": some templates part the items by blanks alone. */
function isAmongNames({ line }: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const { first, last } = sightings[nth] as Sighting
  const previous = sightings[nth - 1]?.last === first - 1
  const next = sightings[nth + 1]?.first === last + 1
  const opens = line[first - 1] !== line[first]
  const closes = line[last + 1] !== line[last]
  return (previous || opens) && (next || closes) && (previous || next)
}

/** "Tech stack: Go, Rust". */
function isLabelled(passage: Passage, { first }: Sighting): boolean {
  const bits = passage.tokens.gap[first] as number
  return (bits & (gap.colon | gap.dash)) !== 0 && listLabels.has(wordAt(passage, first - 1))
}
