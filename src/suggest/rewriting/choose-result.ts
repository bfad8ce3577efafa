import type { VerbRow } from '../../data/action-verbs.ts'
import {
  type ResultPhrase,
  type ResultRow,
  resultOfTwo,
  resultPhrases,
  resultsOfWork,
} from '../../data/phrasings-results.ts'
import { findOpeningVerb, findVerbAt } from '../../score/find-opening-verb.ts'
import { singularOf } from './singular-of.ts'

/** Words of a highlight that say what was done to what; those after them say with what, and for whom. */
const LONGEST_OBJECT = 8

/** Kinds of verbs that tell what comes of the work by themselves: an API that was secured carries no more traffic. */
const ownResult = new Set(['protect', 'enable', 'communicate'])

/**
 * Chooses the shape of a result by the kind of work that a highlight tells of.
 *
 * @param taken Results proposed in the CV already; another that fits comes before them.
 */
export function chooseResult(
  text: string,
  verb: Pick<VerbRow, 'base' | 'kind'>,
  taken: ReadonlySet<string>,
): ResultPhrase | undefined {
  const row = rowOf([verb.base]) ?? (ownResult.has(verb.kind) ? undefined : rowOf(objectWords(text)))
  if (!row && !resultPhrases[verb.kind]) return undefined
  if (tellsOfTwo(text)) return resultOfTwo
  const phrases = (row?.phrases ?? resultPhrases[verb.kind] ?? []).filter((phrase) => fits(phrase, text))
  return phrases.find((phrase) => !taken.has(phrase)) ?? phrases[0]
}

function rowOf(words: readonly string[]): ResultRow | undefined {
  return resultsOfWork.find(({ words: known }) => words.some((word) => known.has(word)))
}

/** "Wrote unit tests for the API" → "unit", "test". */
function objectWords(text: string): string[] {
  const [object = ''] = withoutOpening(text)
    .toLowerCase()
    .replace(/back[- ]end/, 'backend')
    .split(/[,;:(]| (?:for|with|using|in|to|from|on|at|by|via|which|that|as) /, 1)
  return object
    .split(/[\s.]+/)
    .slice(0, LONGEST_OBJECT)
    .map(singularOf)
}

/** "Designed, built and shipped a service" → "a service". */
function withoutOpening(text: string): string {
  let start = findOpeningVerb(text)?.start ?? 0
  for (let verb = findVerbAt(text, start); verb; verb = findVerbAt(text, start)) {
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

/** "for the portal for [n] users" would say "for" twice. */
function fits(phrase: string, text: string): boolean {
  return !(phrase.startsWith('for ') && / for /.test(text))
}
