import { cuePacks } from '../../data/cues/cue-packs.ts'
import { lazy } from '../../lazy.ts'
import { gap } from './gap.ts'
import { isLess } from './is-less.ts'
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

/** The number at a word; the lower end of a range, and none of "< 1" or "less than two". */
export function numberAt(passage: Passage, i: number): number | undefined {
  const { text, tokens } = passage
  const count = plainNumber(wordAt(passage, i))
  if (count === undefined || i === 0) return count
  const between = text.slice(tokens.end[i - 1], tokens.start[i])
  if (between.includes('<') || isLess(passage, i - 1)) return undefined
  const lower = lowerEnd(passage, i)
  // ".NET 8 – 6 years"
  return lower !== undefined && lower < count ? lower : count
}

/** The 2 of "2–4" and of "2 to 4". */
function lowerEnd(passage: Passage, i: number): number | undefined {
  if ((passage.tokens.gap[i] as number) & (gap.dash | gap.hyphen)) return plainNumber(wordAt(passage, i - 1))
  return /^(?:to|bis|à)$/.test(wordAt(passage, i - 1)) ? plainNumber(wordAt(passage, i - 2)) : undefined
}

function plainNumber(word: string): number | undefined {
  if (/^\d{0,2}½$/.test(word)) return Number(word.replace('½', '.5'))
  return /^\d{1,2}(?:[.,]\d)?$/.test(word) ? Number(word.replace(',', '.')) : named().get(word)
}
