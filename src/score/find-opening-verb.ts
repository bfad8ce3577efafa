import { actionVerbs, type VerbRow } from '../data/action-verbs.ts'
import { lazy } from '../lazy.ts'
import type { Span } from '../types.ts'
import { type VerbForms, verbForms } from './verb-forms.ts'

export interface OpeningVerb extends Span {
  /** The verb's base form, in the spelling of the table; of verbs that no table knows, the word as written. */
  readonly base: string
  readonly form: keyof VerbForms
  readonly row?: VerbRow
}

interface KnownForm {
  readonly row: VerbRow
  readonly form: keyof VerbForms
}

/** Finds the verb of doing that opens a highlight: "Designed", "Also set up", "Automates". */
export function findOpeningVerb(text: string): OpeningVerb | undefined {
  const start = skipAdverbs(text)
  return findVerbAt(text, start) ?? findRegularPast(text, start)
}

/** Finds a verb of doing that starts exactly at `start`, in one form or in any. */
export function findVerbAt(text: string, start: number, only?: keyof VerbForms): OpeningVerb | undefined {
  const word = wordAt(text, start)
  const end = start + word.length
  if (text[end] === '-') return undefined
  const next = wordAt(text, text[end] === ' ' ? end + 1 : text.length).toLowerCase()
  for (const { row, form } of knownForms().get(word.toLowerCase()) ?? []) {
    if ((only && form !== only) || (row.particle && row.particle !== next)) continue
    if (row.noun && isNounHere(form, text.slice(end), next)) continue
    return { start, end: row.particle ? end + 1 + next.length : end, base: row.base, form, row }
  }
  return undefined
}

/** All forms that a table verb has, in both spellings. */
const knownForms = lazy(indexForms)

function indexForms(): ReadonlyMap<string, readonly KnownForm[]> {
  const index = new Map<string, KnownForm[]>()
  const forms = ['past', 'participle', 'base', 'third', 'gerund'] as const
  for (const form of forms) {
    for (const row of actionVerbs as readonly VerbRow[]) {
      for (const written of new Set([verbForms(row, 'british')[form], verbForms(row, 'american')[form]])) {
        const known = index.get(written) ?? []
        index.set(written, [...known, { row, form }])
      }
    }
  }
  return index
}

// Matches "Successfully ", "Also "; a near miss is "Only" before a number, which is no adverb of manner.
const adverb = /^(?:\p{L}{3,15}ly|also|then|later|first|co|re)(?:,? |-)/iu

function skipAdverbs(text: string): number {
  const skipped = adverb.exec(text)
  return skipped && !/^(?:apply|supply|family|assembly|reply|july|only)/i.test(text) ? skipped[0].length : 0
}

function wordAt(text: string, start: number): string {
  return /^\p{L}+/u.exec(text.slice(start, start + 40))?.[0] ?? ''
}

/** Words that, right after a noun, show that the noun is no verb: "Test automation", "Design patterns", "Lead engineer". */
const nounTails = new Set(
  (
    'of for with in on at by from using via is are was were automation management coverage case cases plan plans suite suites ' +
    'pattern patterns engineer developer architect programmer analyst designer lead system systems tool tools tooling ' +
    'manager managers owner owners officer assistant coordinator consultant specialist trainer notes ' +
    'server servers generation phase work environment environments engineering skills review reviews time times rate quality style base'
  ).split(' '),
)

function isNounHere(form: keyof VerbForms, rest: string, next: string): boolean {
  if (form !== 'base' && form !== 'third') return false
  return (
    nounTails.has(next) ||
    nounList.test(rest) ||
    /^ \p{L}{1,20} (?:is|are|was|were|has|have|had) /u.test(rest) ||
    !/^,? \p{L}|^,? [\d[“"'(]/u.test(rest)
  )
}

// Matches what follows in "Design and implementation of", "Test, documentation"; a near miss is "Design and run".
const nounList = /^(?:,? (?:and|&)|,) \p{L}{2,12}(?:ion|ment|ance|ysis)\b/u

/** Words in -ed that describe a person or a thing rather than tell what was done. */
const adjectives =
  /^(?:accomplished|advanced|aged|assigned|based|certified|committed|dedicated|detailed|distributed|driven|educated|embedded|employed|experienced|hundred|interested|involved|limited|motivated|needed|participated|qualified|red|related|required|seasoned|skilled|tasked|used|varied|worked|helped|assisted|supported|handled|attended|learned|contributed|engaged|joined)$/i

/** A verb that no table knows, told by its ending and the article or possessive after it: "Catalysed the rollout". */
function findRegularPast(text: string, start: number): OpeningVerb | undefined {
  const word = wordAt(text, start)
  if (word.length < 5 || !word.endsWith('ed') || adjectives.test(word)) return undefined
  const end = start + word.length
  return /^ (?:the|a|an|our|all|its|their|my|new|every|each|\d)/i.test(text.slice(end))
    ? { start, end, base: word.toLowerCase(), form: 'past' }
    : undefined
}
