import { findVerbAt, type OpeningVerb } from '../../score/find-opening-verb.ts'
import { thingsAndActs } from './things-and-acts.ts'
import { speak, type Voice } from './voice.ts'

export interface Chain {
  readonly text: string
  /** Base forms of the verbs, in order. */
  readonly bases: readonly string[]
  /** Where the object of the first verbs starts in `text`. */
  readonly objectStart: number
}

interface Link {
  readonly verb: OpeningVerb
  /** Joined by "and" or "or", not by a comma alone. */
  readonly joined: boolean
  /** Nothing stands between the verb before and this one: "building and running". */
  readonly bare: boolean
  /** False: the word may be a thing as well, "planning sprints". */
  readonly sure: boolean
}

/**
 * Puts the verb that opens a text into the voice's tense, and the verbs that are joined to it:
 * "building APIs and writing tests" → "built APIs and wrote tests".
 *
 * @returns undefined when a joined word may or may not be a verb: a wrong guess would read worse than the original.
 */
export function conjugateChain(text: string, form: 'gerund' | 'base' | 'third', voice: Voice): Chain | undefined {
  const first = findVerbAt(text, 0, form)
  // "hiring: 14 interviews" names a thing
  if (!first?.row || /^[\s.]*$|^[:;(]/.test(text.slice(first.end))) return undefined
  if (form === 'gerund' && opensAsThing(text, first)) return undefined
  const links = findLinks(text, first, form)
  if (!links) return undefined
  const lastJoined = links.findLastIndex(({ joined }) => joined)
  const chain = [{ verb: first, joined: false, bare: true, sure: true }, ...links.slice(0, lastJoined + 1)]
  const end = chain.at(-1)?.verb.end ?? first.end
  // "hiring and onboarding": acts upon nothing, or things
  if (chain.every(({ bare }) => bare) && /^[\s.]{0,3}$/.test(text.slice(end))) return undefined
  return speakChain(text, chain, voice)
}

// Matches the gaps in "APIs, queues and jobs"; a near miss is the point, after which a new sentence starts.
const separator = /,? (?:and|or|&) |, /g

function findLinks(text: string, first: OpeningVerb, form: 'gerund' | 'base' | 'third'): Link[] | undefined {
  const links: Link[] = []
  let last = first
  for (const { 0: gap, index } of text.matchAll(separator)) {
    const at = index + gap.length
    const bare = last.end === index
    const verb = findVerbAt(text, at, form)
    if (!verb?.row) {
      if (form === 'gerund' ? mayBeAnAct(text.slice(at)) : isUnknownAct.test(text.slice(at))) return undefined
      continue
    }
    const reading = readAs(verb, text.slice(verb.end), bare)
    if (reading === 'noun') continue
    links.push({ verb, joined: gap !== ', ', bare, sure: reading === 'verb' })
    last = verb
  }
  // One sure verb among the items shows that the list is one of acts.
  return links.every(({ sure }) => sure) || links.some(({ sure, bare }) => sure && !bare) ? links : undefined
}

// Matches "support the tester" after "Fix bugs and"; near misses are "from the queue", "tests of".
const isUnknownAct =
  /^(?!about|across|after|around|before|behind|between|both|for|from|in|into|on|onto|over|that|through|to|under|up|via|what|when|with|within)\p{Ll}{3,20} (?:the|a|an|our|their|its) /u

/** A word in -ing that no table knows, or "bug fixing": an act or a thing, nobody can tell. */
function mayBeAnAct(item: string): boolean {
  const [first = '', second = ''] = item.split(/[ ,.;]/, 2)
  const isDoubtful = (word: string) => /.ing$/.test(word) && !prepositions.has(word) && !things.has(word)
  return isDoubtful(first) || (isDoubtful(second) && /^\S+ \S+ing(?:$|[.,;]| and )/.test(item))
}

/** Words in -ing that join a phrase and do nothing themselves. */
const prepositions = new Set([
  'including',
  'using',
  'following',
  'during',
  'regarding',
  'concerning',
  'leveraging',
  'ranging',
  'according',
])

/** Words in -ing that are things. */
const things = new Set(
  'billing pricing routing messaging networking streaming clustering indexing logging tooling caching engineering marketing accounting banking machine-learning training reporting alerting ticketing booking invoicing load-balancing'.split(
    ' ',
  ),
)

/** "monitoring with Prometheus", "delivering X and for mentoring": the first word is a thing, or the list goes on in another way. */
function opensAsThing(text: string, { base, end }: OpeningVerb): boolean {
  const isThing = thingsAndActs.has(base) && /^ (?:with|for|in|on|of|via) /.test(text.slice(end))
  return isThing || /(?:,| and) (?:for|with|in|on|of|to) \p{L}+ing\b/u.test(text)
}

function readAs({ row, form }: OpeningVerb, rest: string, bare: boolean): 'verb' | 'noun' | 'unsure' {
  const doubtful = form === 'gerund' ? thingsAndActs.has(row?.base ?? '') : row?.noun === true
  if (bare || !doubtful || /^ (?:the|a|an|our|its|their|new|all|existing)\b/.test(rest)) return 'verb'
  return /^(?:$|[.,;:)]| (?:and|or|for|of|in|with|on) )/.test(rest) ? 'noun' : 'unsure'
}

function speakChain(text: string, chain: readonly Link[], voice: Voice): Chain {
  let spoken = ''
  let copied = 0
  let objectStart = 0
  for (const { verb, bare } of chain) {
    spoken += text.slice(copied, verb.start) + (verb.row ? speak(verb.row, voice) : '')
    // "testing of services" is "tested services"
    copied = verb.end + (/^ of (?=\S)/.test(text.slice(verb.end)) && verb.form === 'gerund' ? 3 : 0)
    if (bare) objectStart = spoken.length + 1
  }
  return { text: spoken + text.slice(copied), bases: chain.map(({ verb }) => verb.base), objectStart }
}
