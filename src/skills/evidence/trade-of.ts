import { otherTradeWords, softwareHints, softwareWords } from '../../data/trade-words.ts'
import { lazy } from '../../lazy.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { WordFilter } from '../vocabulary/word-filter.ts'

/** What the ordinary words of a sentence speak of. */
export type Trade = 'software' | 'hinted' | 'other' | 'unknown'

/** So many words that hint at software make a sentence one about it; raising it proves fewer doubtful names. */
const enoughHints = 2

/** What a word speaks of; it may be more than one. */
const signOf = { software: 1, hint: 2, other: 4 } as const

const lexicon = lazy(() => {
  const signs = new Map<string, number>()
  for (const [words, sign] of [
    [softwareWords, signOf.software],
    [softwareHints, signOf.hint],
    [otherTradeWords, signOf.other],
  ] as const) {
    for (const word of words) for (const form of formsOf(word)) signs.set(form, (signs.get(form) ?? 0) | sign)
  }
  return { signs, filter: WordFilter.of(signs.keys()) }
})

const known = new WeakMap<Passage, Map<number, Trade>>()

/** Which trade the sentence around word `i` is about; every sentence is read once. */
export function tradeOf(passage: Passage, i: number): Trade {
  const trades = known.get(passage) ?? new Map<number, Trade>()
  known.set(passage, trades)
  const number = passage.sentence[i] as number
  const trade = trades.get(number) ?? readTrade(passage, i)
  trades.set(number, trade)
  return trade
}

function readTrade(passage: Passage, i: number): Trade {
  const { sentence, tokens } = passage
  const { signs, filter } = lexicon()
  let at = i
  while (at > 0 && sentence[at - 1] === sentence[i]) at--
  let hints = 0
  let isOther = false
  for (; at < tokens.count && sentence[at] === sentence[i]; at++) {
    if (!filter.mayHold(tokens.hash[at] as number)) continue
    const sign = signs.get(wordAt(passage, at)) ?? 0
    if (sign & signOf.software) return 'software'
    if (sign & signOf.hint) hints++
    isOther ||= (sign & signOf.other) !== 0
  }
  if (isOther) return 'other'
  if (hints === 0) return 'unknown'
  return hints >= enoughHints ? 'software' : 'hinted'
}

/** A word and its plurals. */
function formsOf(word: string): readonly string[] {
  return word.length < 3 ? [word] : [word, `${word}s`, `${word}es`]
}
