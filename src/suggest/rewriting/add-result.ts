import type { VerbRow } from '../../data/action-verbs.ts'
import { changeVerbs, looseChanges, resultAsks, resultVerbs } from '../../data/phrasings-results.ts'
import { chooseResult } from './choose-result.ts'

/** Characters after which one more clause makes a highlight hard to read. */
const LONG = 220

// Matches "Improved response times", "Enhanced coverage"; a near miss is "Improved the CI pipeline", by what measure?
const measurable =
  /\b(?:times?|performance|latency|speed|throughput|coverage|availability|uptime|reliability|efficiency|accuracy|quality|conversion|stability|scalability|usage|rates?|costs?)\b/i

export interface WithResult {
  readonly text: string
  /** What was added, without its comma. */
  readonly result: string
  /** What the addition asks the candidate to say. */
  readonly asks: string
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
  if (changeVerbs.has(verb.base) && !(looseChanges.has(verb.base) && !measurable.test(end))) {
    return /\d|\bby\b/.test(end)
      ? undefined
      : { text: `${end} by [n] %${point}`, result: 'by [n] %', asks: 'by how much' }
  }
  const result = chooseResult(end, verb, taken)
  if (result === undefined) return undefined
  const gap = result.startsWith('for ') ? ' ' : ', '
  return { text: `${end}${gap}${result}${point}`, result, asks: resultAsks[result] }
}

/** "Led development of ...", "queues, jobs, etc", "extended three times": nothing can be hung on a sentence that does not end. */
function isCutShort(text: string): boolean {
  return /[.…,;:–—-]\s?$|\b(?:once|twice|(?:\d|two|three|four|five|several|many) times|etc|of|the|a|an|and|or|for|with|in|to)$/i.test(
    text,
  )
}

/** "…, replacing 200 spreadsheets", "…, which made retries safe", "… without downtime", "The site: PHP and patience": there is no room for more. */
function endsInClause(text: string): boolean {
  const last = text.slice(text.lastIndexOf(', ') + 2)
  const follows = last.length < text.length
  return (
    /\b(?:without|so that)\b|: /.test(text) ||
    (follows && /^(?:which|who|where|so|now)\b/.test(last)) ||
    (follows && /^(?:thus |thereby )?(?!including|using)\p{L}{2,16}ing\b/u.test(last)) ||
    (follows && last.startsWith('from ') && last.includes(' to '))
  )
}
