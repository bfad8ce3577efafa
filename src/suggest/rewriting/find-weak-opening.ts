import { type WeakOpening, weakOpenings } from '../../data/phrasings-openings.ts'

export interface FoundOpening {
  readonly opening: WeakOpening
  /** What follows the opening. */
  readonly rest: string
}

const longestFirst = [...weakOpenings].sort((a, b) => b.words.length - a.words.length)

/** Finds a weak opening at the start of a highlight whose subject is stripped. */
export function findWeakOpening(text: string): FoundOpening | undefined {
  const plain = text.toLowerCase().replace(/^(?:actively|directly|also|mainly|primarily|partly|solely|fully) /, '')
  const offset = text.length - plain.length
  const opening = longestFirst.find(
    ({ words }) => plain.startsWith(words) && /^(?::? )/.test(plain.slice(words.length)),
  )
  if (!opening) return undefined
  return { opening, rest: text.slice(offset + opening.words.length).replace(/^:? /, '') }
}
