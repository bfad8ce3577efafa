import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isLevelWord } from './is-level-word.ts'
import { besides, joining, parting } from './list-signs.ts'

/** A list in a sentence begins after one of these, "in Go, Rust and Python", and ends before one. */
const before =
  /^(?:in|with|using|of|like|as|including|incl|both|from|to|via|on|also|know|use|used|write|mostly|mainly|plus|then|eg|around|by|through|is|are)$/
const after =
  /^(?:for|on|in|to|at|as|from|over|with|since|every|daily|by|around|behind|under|services?|applications?|apps?|apis?|code|developers?|development|projects?|stack|backend|jobs?|scripts?|which|that|who)$/

/** Words `first` to `last` of a passage. */
interface Words {
  readonly first: number
  readonly last: number
}

/**
 * Whether words are an item of a list. `strict`: they are all there is between two delimiters; `loose`: the list begins
 * or ends inside a sentence there.
 */
export function ownItem(passage: Passage, { first, last }: Words): 'strict' | 'loose' | undefined {
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
    if (joining.test(word)) return 'strict'
    if (edgeWord.test(word)) return 'loose'
    if (!besides.test(word) && !isLevelWord(word)) return undefined
  }
}
