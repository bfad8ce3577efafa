import type { VerbKind } from '../../data/action-verbs.ts'
import { resultPhrases } from '../../data/phrasings-results.ts'

/** Characters after which one more clause makes a highlight hard to read. */
const LONG = 220

// Matches ", replacing 200 spreadsheets", "without downtime"; a near miss is ", including tests".
const endsInClause = /, (?:thus |thereby )?(?!including|using)\p{L}{2,16}ing\b[^,]*$|\bwithout [^,]{2,40}$|\bso that\b/u

/**
 * Adds a result with `[slots]` to a highlight of one sentence that states none. In several sentences it would hang on the last one only.
 *
 * @param turn Counts the results added to one entry, so that they vary.
 */
export function addResult(text: string, kind: VerbKind, turn: number): string {
  const end = text.replace(/[\s.;,]+$/, '')
  const point = text.trimEnd().endsWith('.') ? '.' : ''
  const phrases = resultPhrases[kind]
  if (!phrases) return text
  if (/[.;!?]\s/.test(end) || end.length > LONG || endsInClause.test(end)) return text
  return `${end}, ${phrases[turn % phrases.length]}${point}`
}
