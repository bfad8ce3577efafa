import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import { conjugateChain } from './conjugate-chain.ts'
import { findWeakOpening } from './find-weak-opening.ts'
import { isSureVerb } from './is-sure-verb.ts'
import { openWithVerb } from './open-with-verb.ts'
import { openWithVerbNouns } from './open-with-verb-nouns.ts'
import type { Opened } from './opened.ts'
import { rewritePassive } from './rewrite-passive.ts'
import { rewriteUsed } from './rewrite-used.ts'
import { rewriteWorkedIn } from './rewrite-worked-in.ts'
import { rewriteWorkedWith } from './rewrite-worked-with.ts'
import { type Stripped, stripSubject } from './strip-subject.ts'
import { speak, type Voice } from './voice.ts'

export interface Reopened extends Opened {
  /** The words that gave way, where a table knows them. */
  readonly opening?: string
  readonly code:
    | 'WEAK_OPENING'
    | 'NOUN_OPENING'
    | 'PASSIVE_OPENING'
    | 'FIRST_PERSON'
    | 'GERUND_OPENING'
    | 'PRESENT_TENSE'
}

/**
 * Opens a highlight with a verb of doing in the right tense, when it does not do so already and its meaning is certain.
 * In an entry that goes on, what is told in the past stays there, and so does what one does but once.
 *
 * @param namesSkill Whether a technical skill starts at an offset of the text.
 */
export function reopenHighlight(
  text: string,
  voice: Voice,
  namesSkill: (offset: number) => boolean = () => false,
): Reopened | undefined {
  const past: Voice = { ...voice, tense: 'past' }
  const reopened = reopen(text, toldInPast.test(text) ? past : voice, namesSkill)
  if (reopened?.code === 'GERUND_OPENING' && voice.goesOn && isDeed(reopened, voice)) return undefined
  const isOnce = reopened?.code !== 'FIRST_PERSON' && once.has(reopened?.bases[0] ?? '')
  return isOnce && !goesOn.test(text) ? reopen(text, past, namesSkill) : reopened
}

// Matches "Worked on the API", "I was involved in", "Looked after"; near misses are "Responsible for", "Working on", "Involved in".
const toldInPast =
  /^(?:i |we )?(?:also |mainly |actively )?(?:was|were|had|did|worked|helped|handled|dealt|took|looked|assisted|participated|contributed|used|utili[sz]ed|leveraged)\b/i

/** What one does once: "introduce RabbitMQ" would sound like an order. */
const once = new Set(['introduce', 'launch', 'initiate', 'establish', 'found', 'install'])

/** "Migrating everything to Kubernetes" is not done yet, and "Migrate everything" would be an order. */
function isDeed({ bases: [base = ''] }: Reopened, { tense }: Voice): boolean {
  return tense === 'past' || once.has(base) || movesOnce.has(base)
}

/** What comes to an end one day; told of as a duty it would sound like an order. */
const movesOnce = new Set('convert migrate modernise move port rebuild redesign replace rewrite split'.split(' '))

// Matches "Working on the launch", "Currently introducing"; a near miss is "Introduction of".
const goesOn = /^(?:currently|presently|working|i am|i['’]m)\b/i

// Matches "our cluster and I loved it"; near misses are "Phase I", "network I/O".
const goesOnAboutMe = /[ ,](?:and|but|so|which|that|because) (?:I|we)(?:['’]\p{L}{1,2})? \p{Ll}/u

// Matches the rest of "Responsible for Java", where nobody can tell what was done with it; a near miss is "Java services".
const bareName = /^(?:[\p{Lu}\d][^\s,;:]{0,20} ?){1,3}\.?$/u

/** "Worked on site in Berlin" and "Responsible for: Go, SQL" say where and what with, and not what was done. */
function isPlaceOrList(text: string, at: number, namesSkill: (offset: number) => boolean): boolean {
  const isPlace =
    /\bon $/i.test(text.slice(0, at)) && /^(?:site|call|location|shift|standby|premises)\b/i.test(text.slice(at))
  return (
    isPlace ||
    (namesSkill(at) && bareName.test(text.slice(at))) ||
    (/:\s?$/.test(text.slice(0, at)) && namesSkill(at) && /^[^,]{1,40},/.test(text.slice(at)))
  )
}

function reopen(text: string, voice: Voice, namesSkill: (offset: number) => boolean): Reopened | undefined {
  const said = stripSubject(text)
  const { text: bare, person } = said
  const namesSkillInBare = (offset: number) => namesSkill(offset + text.length - bare.length)
  const weak = findWeakOpening(bare)
  if (weak && (goesOnAboutMe.test(weak.rest) || isPlaceOrList(bare, bare.length - weak.rest.length, namesSkillInBare)))
    return undefined
  if (weak) {
    const opened = named('WEAK_OPENING', openWithVerb(weak.rest, weak.opening, voice))
    return opened && { ...opened, opening: text.slice(0, text.length - weak.rest.length).replace(/[\s:]{1,3}$/, '') }
  }
  const reworked =
    rewriteUsed(bare, voice) ?? rewriteWorkedWith(bare, voice) ?? rewriteWorkedIn(bare, voice, namesSkillInBare)
  if (reworked) return named('WEAK_OPENING', reworked)
  const nouns = openNouns(bare, voice)
  if (nouns) return named('NOUN_OPENING', nouns)
  if (person) return named('FIRST_PERSON', openPerson(bare, said, voice))
  return (
    named('PASSIVE_OPENING', rewritePassive(text, voice, namesSkill)) ??
    named('GERUND_OPENING', conjugate(text, 'gerund', voice)) ??
    (voice.tense === 'past'
      ? named('PRESENT_TENSE', conjugate(text, 'base', voice) ?? conjugate(text, 'third', voice))
      : undefined)
  )
}

function named(code: Reopened['code'], opened: Opened | undefined): Reopened | undefined {
  return opened && { ...opened, code }
}

/** "Maintenance of X; migration to Y" would be half a list of acts. */
function openNouns(text: string, voice: Voice): Opened | undefined {
  if (text.includes('; ')) return undefined
  const found = openWithVerbNouns(text, voice)
  return found && { text: `${found.verbs} ${found.object}`, bases: found.bases, part: false }
}

/** "I built" → "built", "I've written" → "wrote", "I run" → "run"; what "we" did is the candidate's only in part. */
function openPerson(text: string, said: Stripped, voice: Voice): Opened | undefined {
  const { person } = said
  const verb = findOpeningVerb(text)
  const rest = text.slice(verb?.end).replace(/ and I (?:also )?(?=\p{L}+ed\b)/u, ' and ')
  if (!verb?.row || person === 'we' || /\b(?:I|we)\b/.test(rest)) return undefined
  const isBase = verb.form === 'participle' && text.slice(verb.start, verb.end) === verb.base && !said.done
  const isDone = verb.form === 'past' || (verb.form === 'participle' && !isBase)
  const spoken = speak(verb.row, isDone ? { ...voice, tense: 'past' } : voice)
  return { text: text.slice(0, verb.start) + spoken + rest, bases: [verb.base], part: false }
}

// Matches "make deploy and ./rollback were the interface", where the words that open name a thing.
const isSubject = /^[^,;]{1,60} (?:was|were|is|are) /

/** "Building and running the API", "Build and run the API" → "built and ran the API". */
function conjugate(text: string, form: 'gerund' | 'base' | 'third', voice: Voice): Opened | undefined {
  const opening = findOpeningVerb(text)
  if (opening?.form !== form || isSubject.test(text)) return undefined
  if (!isSureVerb(text, opening) && !(form === 'base' && voice.tellsInPresent)) return undefined
  const chain = conjugateChain(text, form, voice)
  return chain && { text: chain.text, bases: chain.bases, part: false }
}
