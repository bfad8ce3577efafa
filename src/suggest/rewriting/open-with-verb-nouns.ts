import { verbNouns } from '../../data/phrasings-objects.ts'
import { listOf } from '../list-of.ts'
import { listNounsOf } from './list-nouns-of.ts'
import { verbRowOf } from './verb-row-of.ts'
import { speak, type Voice } from './voice.ts'

export interface VerbsAndObject {
  readonly verbs: string
  readonly object: string
  readonly bases: readonly string[]
}

/** "(the) design and maintenance of X" → "designed and maintained X"; nothing when one of the nouns is no deed. */
export function openWithVerbNouns(rest: string, voice: Voice): VerbsAndObject | undefined {
  const found = listNounsOf(rest)
  if (!found) return undefined
  const rows = found.nouns.flatMap((noun) => verbRowOf(verbNouns[noun.replace(/^unit /, '')] ?? '') ?? [])
  if (rows.length < found.nouns.length) return undefined
  const verbs = rows.map((row, nth) =>
    found.nouns[nth]?.startsWith('unit ') ? `unit-${speak(row, voice)}` : speak(row, voice),
  )
  return { verbs: listOf(verbs), object: found.object, bases: rows.map(({ base }) => base) }
}
