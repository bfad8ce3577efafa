import { cuePacks } from '../data/cues/cue-packs.ts'
import { monthWords, yearWords } from '../data/level-words.ts'
import { lazy } from '../lazy.ts'
import { gap } from './gap.ts'
import type { Passage } from './passage.ts'
import { wordAt } from './word-at.ts'

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

/** Years in one of each unit. */
const units: ReadonlyMap<string, number> = new Map([
  ...[...yearWords, 'années', 'años'].map((word) => [word, 1] as const),
  ...monthWords.map((word) => [word, 1 / 12] as const),
  ...['decade', 'decades'].map((word) => [word, 10] as const),
])

/** Whether a word is one for a stretch of time. */
export function isTimeUnit(word: string): boolean {
  return units.has(word)
}

/** The years that a unit of time at word `i` is counted with: "two and a half years", "18 months", "a decade". */
export function yearsAt(passage: Passage, i: number): number | undefined {
  const unit = units.get(wordAt(passage, i))
  if (unit === undefined) return undefined
  const before = wordAt(passage, i - 1)
  if (before === 'half' && wordAt(passage, i - 3) === 'and') return added(numberAt(passage, i - 4), 0.5)
  if (/^(?:a|an)$/.test(before)) {
    if (isLess(passage, i - 2)) return undefined
    return unit * (wordAt(passage, i - 2) === 'half' ? 0.5 : 1)
  }
  const count = numberAt(passage, i - 1)
  return count === undefined ? undefined : Math.round(count * unit * 10) / 10
}

function added(count: number | undefined, more: number): number | undefined {
  return count === undefined ? undefined : count + more
}

/** The number at a word; the lower end of a range, and none of "< 1" or "less than two". */
export function numberAt(passage: Passage, i: number): number | undefined {
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
  return /^\d{1,2}(?:[.,]\d)?$/.test(word) ? Number(word.replace(',', '.')) : named().get(word)
}
