import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import { wordAt } from '../tokens/word-at.ts'
import { isParticiple } from './is-participle.ts'
import { readDoer } from './read-doer.ts'
import { skillsBetween } from './skills-between.ts'
import { verbOf } from './verb-of.ts'

/** Words of the next clause that are read; bounds the time for hostile text. */
const longestClause = 12

/**
 * Openings of a clause that disowns the one before: "not mine", "not part of my work", "none of it was ours", "I wrote
 * none of it", "we never had the password", "I just had a login". A near miss is "not my last".
 */
const disclaimers = [
  /^not (?:mine|ours|my (?:job|part|work|code|area|business|department|side|task|project|thing|baby|doing)|part of (?:my|our)|by me)(?: |$)/,
  /^none of (?:it|that|this|them|which) (?:is |was |were |by )?(?:mine|ours|my|me)(?: |$)/,
  /^(?:i|we) (?:\p{L}{2,12} ){0,2}(?:none|nothing) of (?:it|that|this|them)(?: |$)/u,
  /^(?:wrote|built|touched|replaced|did) (?:none|nothing) of (?:it|that|this|them)(?: |$)/,
  /^(?:i|we) (?:have |had )?never (?:touched|had|saw|seen|wrote|written|used|opened|changed|looked|got|went|worked) (?:it|them|that|any|one|in|into|inside|at|on|there|access|the (?:password|source|code|inside|inner|keys))(?: |$)/,
  /^(?:i|we) (?:just|only|merely) (?:had|got|have) (?:a|the|an) (?:login|account|password|licence|license|link|invoice|seat)(?: |$)/,
  /^(?:i|we) (?:just|only|merely) (?:paid|phoned|watched|complained|consumed|called|read)(?: |$)/,
]

/** What they do to what was named before: "another department writes them". */
const pronoun = /^(?:it|them|that|those|this|these|both|everything|all)$/

/** "The apps are Swift; another department writes them", "Testing team used Cypress; not part of my work." */
export function disownedAfter(sentence: Sentence): CueHit<'other'> | undefined {
  const { passage, start, end } = sentence
  if (passage.line[end] !== passage.line[end - 1] || isParticiple(wordAt(passage, start))) return undefined
  if (!isDisclaimer(sentence) && !isTakenOver(sentence)) return undefined
  const scope = skillsBetween(sentence, start, writerIn(sentence))
  return scope && { effect: 'other', first: end - 1, last: end - 1, ...scope }
}

function isDisclaimer({ passage, end }: Sentence): boolean {
  const first = wordAt(passage, end)
  if (!/^(?:not|none|i|we|wrote|built|touched|replaced|did)$/.test(first)) return false
  let words = first
  for (let i = end + 1; i < end + longestClause && passage.sentence[i] === passage.sentence[end]; i++)
    words += ` ${wordAt(passage, i)}`
  return disclaimers.some((disclaimer) => disclaimer.test(words))
}

function isTakenOver({ passage, lists, end }: Sentence): boolean {
  let stop = end
  while (stop < end + longestClause && passage.sentence[stop] === passage.sentence[end]) stop++
  const next: Sentence = { passage, lists, start: end, end: stop }
  for (let i = end; i < stop; i++) {
    const doer = readDoer(next, i)
    if (doer?.place !== 'subject') continue
    const verb = verbOf(next, doer)
    return verb >= 0 && [1, 2].some((ahead) => pronoun.test(wordAt(passage, verb + ahead)))
  }
  return false
}

/** The first word that speaks of the writer; skills behind it are the writer's. */
function writerIn({ passage, start, end }: Sentence): number {
  let i = start
  while (i < end && !/^(?:i|we|my|our|me|us)$/.test(wordAt(passage, i))) i++
  return i
}
