import { charges } from '../../data/cues/doers.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { clauseBefore } from './clause-before.ts'
import { hasThing } from './has-thing.ts'
import { isParticiple } from './is-participle.ts'
import { othersScope, type Scope } from './others-scope.ts'
import type { Doer } from './read-doer.ts'
import { skillsBetween } from './skills-between.ts'

/** Passives that tell of what the writer made in the hands of others, or of what they did to the writer. */
const reception =
  /^(?:used|read|called|queried|requested|asked|approved|praised|needed|wanted|loved|liked|hired|employed|recruited|trained|taught|led|guided|supervised|mentored|coached|helped|reviewed|audited|required|demanded|inspired|followed|accepted|adopted|consumed|rated|chosen|sent|entered|uploaded|reported|raised|filed|joined|accompanied)$/

/** What goes with other words than "by": "came from a supplier", "sits with the SREs", "was on a colleague". */
const handings: Readonly<Record<string, RegExp>> = {
  from: /^(?:came|comes?|supplied|delivered)$/,
  to: /^(?:belong|belongs|belonged|handed|left|passed|outsourced|delegated|subcontracted|assigned|entrusted|escalated|forwarded|fell)$/,
  with: /^(?:sits?|sat|lies|lay|lives?|lived|rest(?:s|ed)?|remain(?:s|ed)?|stay(?:s|ed)?|is|are|was|were)$/,
  on: /^(?:is|are|was|were|fell)$/,
  at: /^(?:is|are|was|were|done|hosted|handled|run|lay|lies|sat|sits)$/,
}

/** "The app was written by an agency in Swift", "Vue by a freelancer", "the data came from a supplier". */
export function doneBy(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  const { passage } = sentence
  const preposition = doer.first - 1
  if (!isHanding(passage, preposition) || hasThing(passage, doer)) return undefined
  // "came from network operations"
  if (doer.kind === 'department' && /^(?:from|to)$/.test(wordAt(passage, preposition))) return undefined
  const isPassive = /^(?:is|are|was|were|been|being|be)$/.test(wordAt(passage, preposition - 2))
  const isTold = isPassive || wordAt(passage, preposition) !== 'by' || isParticiple(wordAt(passage, preposition - 1))
  const from = Math.max(clauseBefore(sentence, preposition, !isPassive), isTold ? 0 : itemBefore(sentence, preposition))
  if (isDeed(sentence, from, preposition)) return undefined
  const scope = joined(
    skillsBetween(sentence, opensBracket(passage, from) ? itemBefore(sentence, from) : from, preposition),
    skillsAfter(sentence, doer),
  )
  return scope && { effect: 'other', first: preposition, last: doer.last, ...scope }
}

/** "Improved a site built by an agency": the writer does something with it; not so in "…, deployed on AWS by others". */
function isDeed({ passage, start }: Sentence, from: number, preposition: number): boolean {
  if (!isParticiple(wordAt(passage, from)) || from >= preposition - 2) return false
  return from === start || !/^(?:on|in|to|with|at|as)$/.test(wordAt(passage, from + 1))
}

/** The first word of the item of a list that ends before word `i`: "Angular UI" of "Go API, Angular UI (by others)". */
function itemBefore({ passage, start }: Sentence, i: number): number {
  let at = i - 1
  while (at > start && ((passage.tokens.gap[at] as number) & gap.comma) === 0) at--
  return at
}

/** "Kafka (run by the hoster)": the bracket speaks of what stands before it. */
function opensBracket({ tokens }: Passage, from: number): boolean {
  return ((tokens.gap[from] as number) & gap.open) !== 0
}

/** Whether what stands before a preposition was done or is kept by somebody. */
function isHanding(passage: Passage, preposition: number): boolean {
  const verb = wordAt(passage, preposition - 1)
  const word = wordAt(passage, preposition)
  if (word === 'by') return !reception.test(verb)
  if (word === 'of') return charges.has(verb) && isPredicate(passage, preposition - 1)
  return handings[word]?.test(verb) ?? false
}

/** "was the job", "is in the hands" */
function isPredicate(passage: Passage, noun: number): boolean {
  const before = [3, 2, 1].map((back) => wordAt(passage, noun - back)).join(' ')
  return /(?:^| )(?:is|are|was|were|remained|stayed)(?: in)?(?: the| a)?$/.test(before)
}

/** "by an agency in Swift and Kotlin", "by a firm (Java)", "rolled out by headquarters: Java". */
function skillsAfter(sentence: Sentence, doer: Doer): Scope | undefined {
  const { passage } = sentence
  const opens = ((passage.tokens.gap[doer.last + 1] ?? 0) & (gap.open | gap.colon)) !== 0
  if (!opens && !/^(?:in|with|on|using|from|to|into|via|through)$/.test(wordAt(passage, doer.last + 1)))
    return undefined
  return othersScope(sentence, doer, doer.last, true)
}

function joined(one: Scope | undefined, other: Scope | undefined): Scope | undefined {
  return one && other ? { from: one.from, to: other.to } : (one ?? other)
}
