import type { VerbRow } from '../../data/action-verbs.ts'
import { changeVerbs, resultPhrases, resultVerbs } from '../../data/phrasings-results.ts'

/** Characters after which one more clause makes a highlight hard to read. */
const LONG = 220

/**
 * Adds a result with `[slots]` to a highlight of one sentence that states none. In several sentences it would hang on the last one only.
 *
 * @param verb - The verb that opens the highlight.
 * @param turn - Counts the results added to one entry, so that they vary.
 */
export function addResult(text: string, verb: Pick<VerbRow, 'base' | 'kind'>, turn: number): string {
  const end = text.trimEnd().replace(/[.;,]{1,3}$/, '')
  const point = text.trimEnd().endsWith('.') ? '.' : ''
  if (/[.;!?]\s/.test(end) || end.length > LONG || endsInClause(end) || /\betc$/.test(end)) return text
  if (resultVerbs.has(verb.base)) return text
  if (changeVerbs.has(verb.base)) return /\d|\bby\b/.test(end) ? text : `${end} by [n] %${point}`
  const phrases = resultPhrases[verb.kind]
  return phrases ? `${end}, ${phrases[turn % phrases.length]}${point}` : text
}

/** "…, replacing 200 spreadsheets", "…, from monthly to daily releases", "… without downtime": there is no room for one more. */
function endsInClause(text: string): boolean {
  const last = text.slice(text.lastIndexOf(', ') + 2)
  const follows = last.length < text.length
  return (
    /\b(?:without|so that)\b/.test(text) ||
    (follows && /^(?:thus |thereby )?(?!including|using)\p{L}{2,16}ing\b/u.test(last)) ||
    (follows && last.startsWith('from ') && last.includes(' to '))
  )
}
