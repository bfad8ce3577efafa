import type { VerbRow } from '../../data/action-verbs.ts'
import {
  anyResult,
  kindsWithResult,
  type ResultPhrase,
  type ResultRow,
  resultsOfWork,
  saidAlready,
} from '../../data/phrasings-results.ts'
import { findOpeningVerb, findVerbAt } from '../../score/find-opening-verb.ts'
import { findSlots } from '../find-slots.ts'
import { singularOf } from './singular-of.ts'

/** Words of a highlight that say what was done to what; those after them say with what, and for whom. */
const LONGEST_OBJECT = 8

/** Kinds of verbs that tell what comes of the work by themselves: an API that was explained carries no more traffic. */
const ownResult = new Set(['protect', 'enable', 'communicate'])

/**
 * Chooses the shape of a result by the kind of work that a highlight tells of; any result, where no shape is sure to fit.
 *
 * @param taken Results proposed in the CV already; another that fits comes before them.
 */
export function chooseResult(
  text: string,
  verb: Pick<VerbRow, 'base' | 'kind'>,
  taken: ReadonlySet<string>,
): ResultPhrase | undefined {
  const row = rowOf([verb.base]) ?? (ownResult.has(verb.kind) ? undefined : rowOfObject(objectOf(text)))
  if (!row && verb.kind === 'protect') return 'covering [n] % of [what]'
  if (!row && !kindsWithResult.has(verb.kind)) return undefined
  if (tellsOfTwo(text)) return anyResult
  const phrases = (row?.phrases ?? []).filter((phrase) => fits(phrase, text))
  return phrases.find((phrase) => !taken.has(phrase)) ?? phrases[0] ?? anyResult
}

function rowOf(words: readonly string[]): ResultRow | undefined {
  return resultsOfWork.find(({ words: known }) => words.some((word) => known.has(word)))
}

/** The last word of the first thing says what it is: "database services and test data" are services, "the migration of services" is a migration. */
function rowOfObject(object: string): ResultRow | undefined {
  const [first = ''] = object.split(/ (?:and|&|of) /, 1)
  return rowOf(wordsOf(first).slice(-1)) ?? rowOf(wordsOf(first)) ?? rowOf(wordsOf(object))
}

/** "Wrote unit tests for the API" → "unit tests". */
function objectOf(text: string): string {
  const [object = ''] = withoutOpening(text)
    .toLowerCase()
    .replace(/back[- ]end/, 'backend')
    .split(/[,;:(]| (?:for|with|using|in|to|from|on|at|by|via|which|that|as|behind|across|between) /, 1)
  return object
}

function wordsOf(object: string): string[] {
  return object
    .split(/[\s.]+/)
    .filter(Boolean)
    .slice(0, LONGEST_OBJECT)
    .map(singularOf)
}

/** "Designed, built and shipped a service" → "a service". */
function withoutOpening(text: string): string {
  const { start: first = 0, form } = findOpeningVerb(text) ?? {}
  let start = first
  for (let verb = findVerbAt(text, start, form); verb; verb = findVerbAt(text, start, form)) {
    start = verb.end + (/^(?:,? (?:and|&) |, | )/.exec(text.slice(verb.end))?.[0].length ?? 0)
    if (start === verb.end) break
  }
  return text.slice(start)
}

/** "Added resolvers and reviewed them": what comes of it comes of both. "Designed and built the API" is one deed. */
function tellsOfTwo(text: string): boolean {
  const object = withoutOpening(text)
  return [...object.matchAll(/ (?:and|then) (?=\p{L}+ (?:them|it|the|a|an|its|their|our)\b)/gu)].some(
    ({ 0: gap, index }) => {
      const form = findVerbAt(object, index + gap.length)?.form
      return form === 'past' || form === 'third'
    },
  )
}

/** "used by every team, used by [n] people" would say it twice, and one blank cannot be filled in two ways. */
function fits(phrase: ResultPhrase, text: string): boolean {
  const [first = ''] = phrase.split(' ', 1)
  const isTwice = saidAlready[first]?.test(text) || (phrase.includes(' from ') && text.includes(' from '))
  return !isTwice && !findSlots(phrase).some((slot) => text.includes(slot))
}
