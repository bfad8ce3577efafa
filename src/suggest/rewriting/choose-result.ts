import type { VerbRow } from '../../data/action-verbs.ts'
import { resultPhrases, resultsOfWork } from '../../data/phrasings-results.ts'
import { singularOf } from './singular-of.ts'

/** Words of a highlight that say what was done to what; those after them say with what, and for whom. */
const LONGEST_OBJECT = 8

/**
 * Chooses the shape of a result by the kind of work that a highlight tells of.
 *
 * @param taken Results proposed in the CV already; another that fits comes before them.
 */
export function chooseResult(
  text: string,
  verb: Pick<VerbRow, 'base' | 'kind'>,
  taken: ReadonlySet<string>,
): string | undefined {
  const byVerb = resultPhrases[verb.kind]
  if (!byVerb) return undefined
  const words = [verb.base, ...objectWords(text)]
  const row = resultsOfWork.find(({ words: known }) => words.some((word) => known.has(word)))
  const phrases = row?.phrases ?? byVerb
  return phrases.find((phrase) => !taken.has(phrase)) ?? phrases[0]
}

/** "Wrote unit tests for the API" → "wrote", "unit", "test". */
function objectWords(text: string): string[] {
  const [object = ''] = text.toLowerCase().split(/[,;:(]| (?:for|with|using|in|to|from|on|at|by|via|which|that|as) /, 1)
  return object
    .split(/[\s.]+/)
    .slice(0, LONGEST_OBJECT)
    .map(singularOf)
}
