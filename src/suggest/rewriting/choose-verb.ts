import { type ObjectRow, objectVerbs, verbsOfAnything } from '../../data/phrasings-objects.ts'
import { headNoun } from './head-noun.ts'
import { headPhrase } from './head-phrase.ts'
import { singularOf } from './singular-of.ts'
import { verbRowOf } from './verb-row-of.ts'
import { speak, type Voice } from './voice.ts'

export interface ChosenVerb {
  /** "maintained", without a capital. */
  readonly text: string
  readonly bases: readonly string[]
  /** False: no row knows the thing, the verb says no more than that it was theirs. */
  readonly fitting: boolean
  readonly shared?: 'done' | 'led'
}

/** Things that are no things: a verb in front of them would say nothing. */
const empty = new Set(
  'task tasks thing things stuff duty duties aspect aspects matter matters activity activities work'.split(' '),
)

/**
 * Chooses a verb that can be said of the thing that a noun phrase names, and that the entry does not use yet.
 *
 * @param share Who had the whole of it answered for it; who had a part worked on it.
 */
export function chooseVerb(object: string, share: 'whole' | 'part', voice: Voice): ChosenVerb | undefined {
  const noun = headNoun(object)
  if (
    noun === undefined ||
    headPhrase(object)
      .split(' ')
      .some((word) => empty.has(word))
  )
    return undefined
  const row: ObjectRow | undefined = objectVerbs.find(
    ({ nouns }) => nouns.includes(noun) || nouns.includes(singularOf(noun)),
  )
  const proposals = (share === 'part' ? row?.worked : undefined) ?? row?.verbs ?? verbsOfAnything
  const verb = proposals.flatMap((phrase) => verbRowOf(phrase) ?? []).find(({ base }) => !voice.taken.has(base))
  if (!verb) return undefined
  return {
    text: speak(verb, voice),
    bases: [verb.base],
    fitting: row !== undefined,
    ...(row?.shared && { shared: row.shared }),
  }
}
