import { cuePacks } from '../../data/cues/cue-packs.ts'
import { lazy } from '../../lazy.ts'
import { cueBook } from '../cue-book.ts'
import { findCues } from '../find-cues.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import { wordAt } from '../word-at.ts'

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
]

const named = lazy(
  () =>
    new Map([
      ...numbers.map((word, count) => [word, count] as const),
      ...cuePacks.flatMap((pack) => pack.numbers.map((word, nth) => [word, nth + 1] as const)),
    ]),
)

// biome-ignore format: one cue a line
const english = {
  // "5+ years of Java", "five years' experience with Go"; not "11 years building platforms in Java"
  before: ['years|yrs|year|yr of? professional|commercial|solid|hands? on? experience? with|of|in|using|writing|programming|coding? @'],
  // "Java (5 years)", "Java: 5+ yrs", "written Go for nine years"
  after: [
    '@ 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30 years|yrs|year|yr|y|jahre|jahr',
    '@ one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen years|yrs|year',
    '@ for over|almost|nearly|about|some? 2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|25|30|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen years|yrs',
  ],
}

const book = lazy(() => cueBook(english, ...cuePacks.map(({ years }) => years)))

/** Years that are said of a skill, not of a working life. */
export const setYears: RefineStep = (sightings, passage) => {
  const hits = findCues(passage, sightings, book())
  if (hits.length === 0) return sightings
  const years = new Map<number, number>()
  for (const { effect, first, last, from, to } of hits) {
    const count = numberAt(passage, effect === 'before' ? first - 1 : last - 1)
    if (count === undefined) continue
    for (let nth = effect === 'before' ? from : to; nth <= to; nth++) years.set(nth, count)
  }
  return sightings.map((sighting, nth) => {
    const count = years.get(nth)
    return count === undefined ? sighting : { ...sighting, years: count }
  })
}

function numberAt(passage: Passage, i: number): number | undefined {
  const word = wordAt(passage, i)
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return named().get(word)
}
