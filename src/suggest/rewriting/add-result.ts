import type { VerbRow } from '../../data/action-verbs.ts'
import { changeVerbs, resultVerbs } from '../../data/phrasings-results.ts'
import { chooseResult } from './choose-result.ts'

/** Characters after which one more clause makes a highlight hard to read. */
const LONG = 220

export interface WithResult {
  readonly text: string
  /** What was added. */
  readonly result: string
}

/**
 * Adds a result with `[slots]` to a highlight of one sentence that states none. In several sentences it would hang on the last one only.
 *
 * @param verb The verb that opens the highlight.
 * @param taken Results proposed in the CV already.
 */
export function addResult(
  text: string,
  verb: Pick<VerbRow, 'base' | 'kind'>,
  taken: ReadonlySet<string>,
): WithResult | undefined {
  const end = text.trimEnd().replace(/[.;,]$/, '')
  const point = text.trimEnd().endsWith('.') ? '.' : ''
  if (/[.;!?]\s/.test(end) || end.length > LONG || endsInClause(end) || isCutShort(end)) return undefined
  if (resultVerbs.has(verb.base)) return undefined
  if (changeVerbs.has(verb.base)) {
    return /\d|\bby\b/.test(end) ? undefined : { text: `${end} by [n] %${point}`, result: 'by [n] %' }
  }
  const result = chooseResult(end, verb, taken)
  return result === undefined ? undefined : { text: `${end}, ${result}${point}`, result }
}

/** "Led development of ...", "queues, jobs, etc": nothing can be hung on a sentence that does not end. */
function isCutShort(text: string): boolean {
  return /[.…,;:–—-]\s?$|\b(?:etc|of|the|a|an|and|or|for|with|in|to)$/i.test(text)
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
