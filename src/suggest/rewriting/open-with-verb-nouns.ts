import { verbNouns } from '../../data/phrasings-objects.ts'
import { listOf } from '../list-of.ts'
import { verbRowOf } from './verb-row-of.ts'
import { speak, type Voice } from './voice.ts'

export interface VerbsAndObject {
  readonly verbs: string
  readonly object: string
  readonly bases: readonly string[]
}

// Matches "the design, coding and unit testing of "; a near miss is "design for", whose object is another.
const nounsOf =
  /^(?:the |all )?((?:unit )?\p{L}{2,20}(?:, (?:unit )?\p{L}{2,20}){0,3}(?:,? (?:and|&) (?:unit )?\p{L}{2,20})?) of /iu

/** "(the) design and maintenance of X" → "designed and maintained X". */
export function openWithVerbNouns(rest: string, voice: Voice): VerbsAndObject | undefined {
  const found = nounsOf.exec(rest)
  if (!found?.[1]) return undefined
  const nouns = found[1].split(/,? (?:and|&) |, /)
  const rows = nouns.flatMap((noun) => verbRowOf(verbNouns[noun.toLowerCase().replace(/^unit /, '')] ?? '') ?? [])
  if (rows.length < nouns.length) return undefined
  const verbs = rows.map((row, nth) =>
    /^unit /i.test(nouns[nth] ?? '') ? `unit-${speak(row, voice)}` : speak(row, voice),
  )
  return { verbs: listOf(verbs), object: rest.slice(found[0].length), bases: rows.map(({ base }) => base) }
}
