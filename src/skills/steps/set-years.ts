import { cuePacks } from '../../data/cues/cue-packs.ts'
import { yearCues } from '../../data/cues/year-cues.ts'
import { yearWords } from '../../data/level-words.ts'
import { lazy } from '../../lazy.ts'
import { cueBook } from '../cue-book.ts'
import type { CueHit } from '../cue-hit.ts'
import { findCues } from '../find-cues.ts'
import { gap } from '../gap.ts'
import type { Passage } from '../passage.ts'
import type { RefineStep } from '../refine-step.ts'
import { wordAt } from '../word-at.ts'

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const named = lazy(
  () =>
    new Map([
      ...english.map((word, count) => [word, count] as const),
      ...cuePacks.flatMap((pack) => pack.numbers.map((word, nth) => [word, nth + 1] as const)),
    ]),
)

/** Words that are searched for the years that a part is of; bounds the time for hostile text. */
const longestSentence = 60

const units: ReadonlySet<string> = new Set([...yearWords, 'années', 'años'])

const book = lazy(() => cueBook(yearCues, ...cuePacks.map(({ years }) => years)))

/** Years that are said of a skill, not of a working life. */
export const setYears: RefineStep = (sightings, passage) => {
  const hits = findCues(passage, sightings, book())
  if (hits.length === 0) return sightings
  const years = new Map<number, number>()
  for (const hit of hits) {
    const count = hit.effect === 'part' ? partOf(passage, hit) : yearsIn(passage, hit)
    if (count === undefined) continue
    for (let nth = hit.effect === 'before' ? hit.from : hit.to; nth <= hit.to; nth++) years.set(nth, count)
  }
  return sightings.map((sighting, nth) => {
    const count = years.get(nth)
    return count === undefined ? sighting : { ...sighting, years: count }
  })
}

/** The number before the word for years. */
function yearsIn(passage: Passage, { first, last }: CueHit<unknown>): number | undefined {
  for (let i = last; i >= Math.max(1, first); i--) {
    const [, short] = /^(\d{1,2})y(?:rs)?$/.exec(wordAt(passage, i)) ?? []
    const count = short ? Number(short) : units.has(wordAt(passage, i)) ? numberAt(passage, i - 1) : undefined
    if (count !== undefined) return count
  }
  return undefined
}

/** "… the last three with Kotlin", where years were named before. */
function partOf(passage: Passage, { first, last }: CueHit<unknown>): number | undefined {
  if (!hasYearsBefore(passage, first)) return undefined
  for (let i = Math.max(0, first - 1); i <= last; i++) {
    const count = numberAt(passage, i)
    if (count !== undefined) return count
  }
  return undefined
}

function hasYearsBefore(passage: Passage, first: number): boolean {
  const number = passage.sentence[first]
  for (let i = first - 1; i >= 0 && i > first - longestSentence && passage.sentence[i] === number; i--)
    if (units.has(wordAt(passage, i))) return true
  return false
}

/** The number at a word; the lower end of a range, and none of "< 1" or "less than two". */
function numberAt(passage: Passage, i: number): number | undefined {
  const { text, tokens } = passage
  const count = plainNumber(wordAt(passage, i))
  if (count === undefined || i === 0) return count
  const between = text.slice(tokens.end[i - 1], tokens.start[i])
  if (between.includes('<') || isLess(passage, i - 1)) return undefined
  const isRange = ((tokens.gap[i] as number) & (gap.dash | gap.hyphen)) !== 0
  return (isRange ? plainNumber(wordAt(passage, i - 1)) : undefined) ?? count
}

/** "less than", "unter" */
function isLess(passage: Passage, i: number): boolean {
  const word = wordAt(passage, i)
  if (/^(?:than|als|dan|de|di)$/.test(word))
    return /^(?:less|fewer|weniger|minder|menos|moins|meno)$/.test(wordAt(passage, i - 1))
  return /^(?:under|unter)$/.test(word)
}

function plainNumber(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : named().get(word)
}
