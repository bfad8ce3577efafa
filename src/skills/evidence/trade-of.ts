import { otherTradeWords, softwareHints, softwareWords } from '../../data/trade-words.ts'
import type { Passage } from '../passage.ts'
import { wordAt } from '../word-at.ts'

/** What the ordinary words of a sentence speak of. */
export type Trade = 'software' | 'hinted' | 'other' | 'unknown'

/** So many words that hint at software make a sentence one about it; raising it proves fewer doubtful names. */
const enoughHints = 2

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
  let at = i
  while (at > 0 && sentence[at - 1] === sentence[i]) at--
  let hints = 0
  let isOther = false
  for (; at < tokens.count && sentence[at] === sentence[i]; at++) {
    const word = wordAt(passage, at)
    if (holds(softwareWords, word)) return 'software'
    if (holds(softwareHints, word)) hints++
    isOther ||= holds(otherTradeWords, word)
  }
  if (isOther) return 'other'
  if (hints === 0) return 'unknown'
  return hints >= enoughHints ? 'software' : 'hinted'
}

function holds(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true
  return word.length > 3 && word.endsWith('s') && (words.has(word.slice(0, -1)) || words.has(word.replace(/es$/, '')))
}
