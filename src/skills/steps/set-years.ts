import { monthIndex } from '../../resume/dates/month-index.ts'
import type { CvDate } from '../../types.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import type { CueEffects } from '../cues/cue-topics.ts'
import { findCues } from '../cues/find-cues.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { datesBeside } from '../tokens/dates-beside.ts'
import { gap } from '../tokens/gap.ts'
import { numberAt } from '../tokens/number-at.ts'
import type { Passage } from '../tokens/passage.ts'
import { timeUnits } from '../tokens/time-units.ts'
import { wordAt } from '../tokens/word-at.ts'
import { yearsAt } from '../tokens/years-at.ts'

/** Words that are searched for the years that a part is of; bounds the time for hostile text. */
const longestSentence = 60

/** Years that are said of a skill, not of a working life. */
export const setYears: RefineStep = (sightings, passage) => {
  const hits = findCues(passage, sightings, 'years')
  const years = yearsBeside(passage, sightings)
  if (hits.length === 0 && years.size === 0) return sightings
  const isNobodys = (nth: number) =>
    hits.some(({ effect, from, to }) => effect === 'ofMany' && from <= nth && nth <= to)
  for (const hit of hits) {
    const count = countIn(passage, hit, sightings)
    if (count === undefined || isNobodys(hit.to)) continue
    // "Java, Go (2 years)" is about Go
    const isAboutLast = hit.effect !== 'each' && sightings[hit.from]?.first === hit.first
    for (let nth = isAboutLast ? hit.to : hit.from; nth <= hit.to; nth++) years.set(nth, count)
  }
  return sightings.map((sighting, nth) => {
    const count = years.get(nth)
    return count === undefined ? sighting : { ...sighting, years: count }
  })
}

/** The years of the dates printed right behind a skill: four in "PHP (2010–2014)". */
function yearsBeside({ text, layout }: Passage, sightings: readonly Sighting[]): Map<number, number> {
  const years = new Map<number, number>()
  for (const [nth, { end, skill }] of sightings.entries()) {
    const { startDate, endDate } = datesBeside(text, end, skill.id) ?? {}
    const until = endDate === 'present' ? layout.asOf : endDate
    const count = startDate && until ? yearsBetween(startDate, until) : 0
    if (count > 0) years.set(nth, count)
  }
  return years
}

/** "2010" to "2014" are four years; with months, to the nearest. */
function yearsBetween(start: CvDate, end: CvDate): number {
  if (start.length === 4 || end.length === 4) return Number(end.slice(0, 4)) - Number(start.slice(0, 4))
  return Math.round((monthIndex(end) - monthIndex(start) + 1) / 12)
}

function countIn(
  passage: Passage,
  hit: CueHit<CueEffects['years']>,
  sightings: readonly Sighting[],
): number | undefined {
  if (hit.effect === 'ofMany') return undefined
  return hit.effect === 'part' ? partOf(passage, hit, sightings) : yearsIn(passage, hit)
}

/** The number before the word for years, or the years since one: "since 2016". */
function yearsIn(passage: Passage, { first, last }: CueHit<unknown>): number | undefined {
  for (let i = last; i >= Math.max(0, first); i--) {
    const word = wordAt(passage, i)
    const [, short] = /^(\d{1,2})y(?:rs)?$/.exec(word) ?? []
    const count = short
      ? Number(short)
      : /^(?:19|20)\d\d$/.test(word)
        ? since(passage, Number(word))
        : yearsAt(passage, i)
    if (count !== undefined) return count
  }
  return undefined
}

function since({ layout }: Passage, year: number): number | undefined {
  const now = layout.asOf && Number(layout.asOf.slice(0, 4))
  return now && now > year ? now - year : undefined
}

/** "… the last three with Kotlin", "Java (8 years), Go (2)", where years were named before. */
function partOf(
  passage: Passage,
  { first, last, to }: CueHit<unknown>,
  sightings: readonly Sighting[],
): number | undefined {
  if (!hasYearsBefore(passage, first)) return undefined
  const startsWithSkill = sightings[to]?.last === last - 1
  // "Python 3" after years of Java is a version
  if (startsWithSkill && !((passage.tokens.gap[last] as number) & gap.open)) return undefined
  for (let i = Math.max(0, first - 1); i <= last; i++) {
    const count = yearsAt(passage, i + 1) ?? numberAt(passage, i)
    if (count !== undefined) return count
  }
  return undefined
}

function hasYearsBefore(passage: Passage, first: number): boolean {
  const number = passage.sentence[first]
  for (let i = first - 1; i >= 0 && i > first - longestSentence && passage.sentence[i] === number; i--)
    if (timeUnits.has(wordAt(passage, i))) return true
  return false
}
