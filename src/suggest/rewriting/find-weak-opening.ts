import { type WeakOpening, weakOpenings } from '../../data/phrasings-openings.ts'
import { findVerbAt } from '../../score/find-opening-verb.ts'

export interface FoundOpening {
  readonly opening: WeakOpening
  /** What follows the opening. */
  readonly rest: string
}

const longestFirst = [...weakOpenings].sort((a, b) => b.words.length - a.words.length)

// Matches "Mainly " in front of "responsible for"; a near miss is "Friendly".
const adverb = /^(?:actively|directly|currently|presently|also|mainly|primarily|partly|solely|fully) /i

/** Finds a weak opening at the start of a highlight whose subject is stripped. */
export function findWeakOpening(text: string): FoundOpening | undefined {
  const plain = text.replace(adverb, '')
  for (const opening of longestFirst) {
    if (!plain.toLowerCase().startsWith(opening.words)) continue
    const gap = /^:? /.exec(plain.slice(opening.words.length))
    if (!gap) continue
    const rest = plain.slice(opening.words.length + gap[0].length)
    // "Helped teachers" is no "helped build": a person was helped.
    if (opening.follows === 'base' && !findVerbAt(rest, 0, 'base')) continue
    if (opening.words === 'did' && /^(?:not|so|my|what|it|all)\b/.test(rest)) continue
    return { opening, rest }
  }
  return undefined
}
