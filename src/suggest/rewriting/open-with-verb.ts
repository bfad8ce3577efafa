import type { VerbKind } from '../../data/action-verbs.ts'
import type { WeakOpening } from '../../data/phrasings-openings.ts'
import { chooseVerb } from './choose-verb.ts'
import { claimPart } from './claim-part.ts'
import { conjugateChain } from './conjugate-chain.ts'
import { listNounsOf } from './list-nouns-of.ts'
import { openWithVerbNouns } from './open-with-verb-nouns.ts'
import type { Opened } from './opened.ts'
import { verbRowOf } from './verb-row-of.ts'
import type { Voice } from './voice.ts'

/** Opens with a verb of doing what stood after a weak opening: "building the API", "maintenance of the API", "the API". */
export function openWithVerb(
  rest: string,
  { follows, share, vague }: Pick<WeakOpening, 'follows' | 'share' | 'vague'>,
  voice: Voice,
): Opened | undefined {
  if (follows === 'base') return openWithChain(rest, 'base', share === 'part', voice)
  return (
    openWithChain(rest, 'gerund', share === 'part', voice) ??
    openWithNouns(rest, share !== 'whole', voice) ??
    openWithObject(rest, { part: share !== 'whole', helped: share === 'part', vague: vague === true }, voice)
  )
}

function openWithChain(rest: string, form: 'gerund' | 'base', part: boolean, voice: Voice): Opened | undefined {
  const chain = conjugateChain(rest, form, voice)
  if (!chain) return undefined
  const { text, bases, objectStart } = chain
  if (!part) return { text, bases, part }
  return { text: text.slice(0, objectStart) + claimPart(text.slice(objectStart), kindOf(bases)), bases, part }
}

function openWithNouns(rest: string, part: boolean, voice: Voice): Opened | undefined {
  const found = openWithVerbNouns(rest, voice)
  if (!found) return undefined
  const { verbs, object, bases } = found
  return { text: `${verbs} ${part ? claimPart(object, kindOf(bases)) : object}`, bases, part }
}

function openWithObject(
  rest: string,
  { part, helped, vague }: { readonly part: boolean; readonly helped: boolean; readonly vague: boolean },
  voice: Voice,
): Opened | undefined {
  if (!/^[\p{L}\d"“(.]/u.test(rest) || (notAnObject.test(rest) && !thing.test(rest))) return undefined
  // "architecture, development and deployment of X": no verb can be said of all.
  if ((listNounsOf(rest)?.nouns.length ?? 0) > 1) return undefined
  // "issues and bug fixing": no verb can be said of both.
  if (/(?:,| and| or| as well as) (?:\p{L}+ )?\p{L}+ing(?:$|[.,;]| (?:for|of|in|on|with) )/u.test(rest))
    return undefined
  const verb = chooseVerb(rest, part ? 'part' : 'whole', voice)
  if (!verb || ((part || vague) && !verb.fitting) || (part && verb.shared === 'led')) return undefined
  const claimed = part && !verb.shared
  return { text: `${verb.text} ${claimed ? partOf(rest, helped) : rest}`, bases: verb.bases, part: claimed }
}

/** Who helped with "migration to AWS" did not carry it out. */
function partOf(object: string, helped: boolean): string {
  const claimed = claimPart(object)
  return helped && claimed === object
    ? `[which part] of ${/^(?:the|a|an|our|its|their)\b/i.test(object) ? '' : 'the '}${object}`
    : claimed
}

/** Starts that are no noun phrase, or one in -ing that may be a verb. */
const notAnObject =
  /^(?:not|no|my|me|it|this|that|what|how|both|everything|anything|i|we|well|also|to|in|on|with|as|\p{L}+ing)(?![\p{L}-])/iu

/** Words in -ing that name a thing when they stand alone. */
const thing =
  /^(?:testing|monitoring|logging|hosting|training|onboarding|caching|alerting|refactoring)(?:$|[.,;]| (?:of|for|in|on|with) )/i

function kindOf([base = '']: readonly string[]): VerbKind | undefined {
  return verbRowOf(base)?.kind
}
