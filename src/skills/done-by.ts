import { irregularVerbs } from '../data/irregular-verbs.ts'
import type { CueHit } from './cue-hit.ts'
import { gap } from './gap.ts'
import { othersScope, type Scope } from './others-scope.ts'
import type { Doer } from './read-doer.ts'
import type { Sentence } from './sentence.ts'
import { wordAt } from './word-at.ts'

/** Passives that tell of what the writer made in the hands of others, or of what they did to the writer. */
const reception =
  /^(?:used|read|called|queried|requested|asked|approved|praised|needed|wanted|loved|liked|hired|employed|recruited|trained|taught|led|guided|supervised|mentored|coached|helped|reviewed|audited|required|demanded|inspired|followed|accepted|adopted|consumed|rated|chosen|driven|sent|entered|uploaded|reported|raised|filed|joined|accompanied)$/

/** Words that a clause may have; bounds the time for hostile text. */
const longestClause = 60

/** What goes with other words than "by". */
const handings: Readonly<Record<string, RegExp>> = {
  from: /^(?:came|comes?|supplied|delivered)$/,
  to: /^(?:belong|belongs|belonged|handed|left|passed|outsourced|delegated|subcontracted|assigned|entrusted|escalated|forwarded|fell)$/,
}

const past = /^\p{L}{2,20}ed$/u

/** "The app was written by an agency in Swift", "Vue by a freelancer", "the data came from a supplier". */
export function doneBy(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  const { passage } = sentence
  const preposition = doer.first - 1
  const verb = wordAt(passage, preposition - 1)
  const handing = handings[wordAt(passage, preposition)]
  if (handing ? !handing.test(verb) : reception.test(verb)) return undefined
  const from = clauseBefore(sentence, preposition)
  const opening = wordAt(passage, from)
  // "Improved a site built by an agency": the writer does something with it
  if (past.test(opening) || opening in irregularVerbs) return undefined
  const scope = joined(skillsBetween(sentence, from, preposition), skillsAfter(sentence, doer))
  return scope && { effect: 'other', first: preposition, last: doer.last, ...scope }
}

/** The first word of the clause that ends before word `i`; the commas of a list part no clauses. */
function clauseBefore({ passage, lists, start }: Sentence, i: number): number {
  const border = Math.max(start, i - longestClause)
  for (let at = i; at > border; at--) {
    const bits = passage.tokens.gap[at] as number
    if (bits & gap.dash) return at
    if (bits & gap.comma && at < i && isClauseBorder(at) && !/^(?:in|on|with|and)$/.test(wordAt(passage, at)))
      return isAside(at) ? border : at
  }
  return border

  function isClauseBorder(at: number): boolean {
    const nth = lists.at(at)
    return nth < 0 || lists.startsList(nth)
  }

  /** "The front end, in Vue, came from a freelancer". */
  function isAside(at: number): boolean {
    return /^(?:was|were|is|are|came|comes)$/.test(wordAt(passage, at))
  }
}

function skillsBetween({ lists }: Sentence, start: number, end: number): Scope | undefined {
  let scope: Scope | undefined
  for (let i = start; i < end; i++) {
    const nth = lists.at(i)
    if (nth >= 0) scope = { from: scope?.from ?? nth, to: nth }
  }
  return scope
}

/** "by an agency in Swift and Kotlin", "by a firm (Java)". */
function skillsAfter(sentence: Sentence, doer: Doer): Scope | undefined {
  const { passage } = sentence
  const opens = ((passage.tokens.gap[doer.last + 1] ?? 0) & gap.open) !== 0
  if (!opens && !/^(?:in|with|on|using)$/.test(wordAt(passage, doer.last + 1))) return undefined
  return othersScope(sentence, doer, doer.last, true)
}

function joined(one: Scope | undefined, other: Scope | undefined): Scope | undefined {
  return one && other ? { from: one.from, to: other.to } : (one ?? other)
}
