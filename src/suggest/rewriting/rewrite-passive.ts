import { actionVerbs, type VerbRow } from '../../data/action-verbs.ts'
import { compoundStarts } from '../../data/compound-words.ts'
import { objectVerbs } from '../../data/phrasings-objects.ts'
import { findOpeningVerb } from '../../score/find-opening-verb.ts'
import { verbForms } from '../../score/verb-forms.ts'
import type { Opened } from './opened.ts'
import { speak, type Voice } from './voice.ts'

// Matches the middle of "The billing API was built in Go"; a near miss is "is used by", which is nobody's deed.
const auxiliary = / (?:was|were|has been|have been) (\p{L}{2,20})(?!\p{L})/u

/** Characters of a subject; a longer one is a clause of its own. */
const LONGEST_SUBJECT = 60

/** "The API was built in Go" → "built the API in Go". The deed is done, so it stays in the past, also in the entry that goes on. */
export function rewritePassive(
  text: string,
  voice: Voice,
  namesSkill: (offset: number) => boolean = () => false,
): Opened | undefined {
  const found = auxiliary.exec(text)
  const row = found?.[1] && rowOfParticiple(found[1].toLowerCase())
  if (!found || !row || findOpeningVerb(text)) return undefined
  const subject = text.slice(0, found.index)
  const tail = text.slice(found.index + found[0].length).replace(/^ by me\b/, '')
  // "was replaced by Y": Y is no doer, it came in its place.
  const rest = row.base === 'replace' ? tail.replace(/^ by /, ' with ') : tail
  if (!isSubject(subject) || /\bby (?!\d|me\b|using)| (?:was|were|is|are|has been|have been) /.test(rest))
    return undefined
  const spoken = speak(row, { ...voice, tense: 'past' })
  return { text: `${spoken} ${namesSkill(0) ? subject : lowerFirst(subject)}${rest}`, bases: [row.base], part: false }
}

function isSubject(text: string): boolean {
  return /^[\p{L}\d]/u.test(text) && text.length <= LONGEST_SUBJECT && !/[,.;:()]/.test(text) && !clause.test(text)
}

const clause = /^(?:I|we|who)$|\b(?:that|which|who|when|where|because)\b/i

function rowOfParticiple(word: string): VerbRow | undefined {
  return (actionVerbs as readonly VerbRow[]).find(
    (row) => !row.particle && [verbForms(row).participle, verbForms(row, 'american').participle].includes(word),
  )
}

/** Only a word that is surely no name loses its capital. */
function lowerFirst(subject: string): string {
  const [word = ''] = subject.split(/[ -]/, 1)
  const isPlain = [plainWords, compoundStarts, thingsInPlural].some((known) => known.has(word.toLowerCase()))
  return isPlain && /^\p{Lu}\p{Ll}*$/u.test(word) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject
}

/** "Bugs were fixed", "Pipelines were built". */
const thingsInPlural = new Set(
  objectVerbs.flatMap(({ nouns }) => nouns.map((noun) => `${noun.replace(/(?<=[^aeiou])y$/, 'ie')}s`)),
)

/** Words that open a noun phrase, beside those that start everyday compounds. */
const plainWords = new Set(
  (
    'the a an all our several some this these various internal existing many multiple unit integration automated stored ' +
    'database tests test deployment background reusable shared custom payments backups logs queries reports endpoints ' +
    'features services users'
  ).split(' '),
)
