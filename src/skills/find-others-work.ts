import { wishes } from '../data/cues/doers.ts'
import { irregularVerbs } from '../data/irregular-verbs.ts'
import type { CueHit } from './cue-hit.ts'
import { deedForms } from './deed-forms.ts'
import { doneBy } from './done-by.ts'
import { gap } from './gap.ts'
import { inflectionsOf } from './inflections-of.ts'
import { othersScope } from './others-scope.ts'
import type { Passage } from './passage.ts'
import { type Doer, readDoer } from './read-doer.ts'
import type { Sentence } from './sentence.ts'
import type { Sighting } from './sighting.ts'
import { sightingLists } from './sighting-lists.ts'
import { wordAt } from './word-at.ts'

/** Words between a doer and the verb, as in "the people around me who ran"; more of them are another phrase. */
const longestAside = 6

const wishing = new Set(wishes.flatMap(inflectionsOf))
/** Without "can" and "will": "so that analysts can query it" tells what the writer made possible. */
const auxiliary = /^(?:is|are|was|were|has|have|had|do|does|did)$/
const participle = /^\p{L}{2,20}ed$|^(?:built|written|rewritten|made|done|taken|given|sold|taught|brought|shown)$/u
/** "The vendor's stack is": what a thing of theirs may do. */
const state = /^(?:is|are|was|were|runs?|ran|uses?|used|relies|relied|consists|consisted|sits|sat|lives|lived)$/

const relative = /^(?:who|that|which|whose)$/

/** What may stand between a doer and the verb. */
const aside =
  /^(?:who|that|which|whose|of|in|from|at|around|near|next|on|for|else|both|all|also|then|already|still|never|always|only|often|mostly|later|now|just|even|simply|themselves|himself|herself|there|\p{L}{2,20}ly)$/u

/** Whoever is named after these works with the writer, or is the writer. */
const together =
  /^(?:le[ad]d?|leading|head(?:ed|ing)?|mentor(?:ed|ing)?|coach(?:ed|ing)?|train(?:ed|ing)?|teach(?:ing)?|taught|help(?:ed|ing)?|enabl(?:ed?|ing)|let(?:ting)?|convinced?|persuaded?|join(?:ed|ing)?|in|on|within|as|am|is|was|be|been|being)$/

/** What a text says that somebody else does: "a host that ran our WordPress", "React by the front-end guild". */
export function findOthersWork(passage: Passage, sightings: readonly Sighting[]): CueHit<'other'>[] {
  const hits: CueHit<'other'>[] = []
  const lists = sightingLists(passage, sightings)
  let done = 0
  for (const { first } of sightings) {
    if (first < done) continue
    const sentence = sentenceAround(passage, first)
    for (let i = sentence.start; i < sentence.end; i++) {
      const doer = readDoer(passage, i, sentence.start)
      const hit = doer && readWork({ passage, lists, ...sentence }, doer)
      if (hit) hits.push(hit)
    }
    done = sentence.end
  }
  return hits
}

function sentenceAround({ sentence, tokens }: Passage, i: number): { start: number; end: number } {
  let start = i
  while (start > 0 && sentence[start - 1] === sentence[i]) start--
  let end = i + 1
  while (end < tokens.count && sentence[end] === sentence[i]) end++
  return { start, end }
}

function readWork(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  return (doer.place === 'agent' ? doneBy(sentence, doer) : undefined) ?? doingOf(sentence, doer)
}

/** "The agency wrote it in PHP", "a client whose shop runs on Magento". */
function doingOf(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  const { passage } = sentence
  const isClause = opensClause(passage, doer)
  if (doer.place !== 'subject' && !isClause) return undefined
  if (isClause && isTogether(passage, doer)) return undefined
  const verb = verbOf(sentence, doer)
  if (verb < 0) return undefined
  const scope = othersScope(sentence, doer, verb, wishing.has(wordAt(passage, verb)))
  return scope && { effect: 'other', first: doer.first, last: verb, ...scope }
}

function isTogether(passage: Passage, { kind, first }: Doer): boolean {
  const before = wordAt(passage, first - 1)
  if (before === 'of') return /^(?:part|members?|lead|leader|head|manager|one)$/.test(wordAt(passage, first - 2))
  return together.test(before) || (kind === 'fellow' && /^manag(?:ed?|ing)$/.test(before))
}

/** "a host that ran", "a team in Pune that wrote", "suppliers working". */
function opensClause(passage: Passage, { kind, last }: Doer): boolean {
  const i = last + 1
  const next = wordAt(passage, i)
  if (relative.test(next) || (kind === 'outsider' && next.endsWith('ing'))) return true
  return (
    /^(?:in|at|from)$/.test(next) && (relative.test(wordAt(passage, i + 2)) || relative.test(wordAt(passage, i + 3)))
  )
}

function isDeed(word: string): boolean {
  return deedForms.has(word) || wishing.has(word)
}

/** The verb that a doer is the subject of; -1 where there is none, or where something is done to him. */
function verbOf({ passage, end }: Sentence, doer: Doer): number {
  const from = doer.last + 1
  const owns = wordAt(passage, from) === 'whose' || isPossessive(passage, doer.last)
  // "our customers' data lives in …": where the writer keeps it
  if (owns && doer.kind === 'user' && wordAt(passage, doer.last).endsWith('s')) return -1
  for (let i = from; i < Math.min(end, from + longestAside); i++) {
    const word = wordAt(passage, i)
    if (/^(?:i|we|me|us|and|or|to)$/.test(word) || isParted(passage, i)) return -1
    const isFirst = i === from
    if (owns ? !isFirst && state.test(word) : isVerb(word, wordAt(passage, doer.last), doer, isFirst)) {
      return isDoneTo(passage, i) ? -1 : i
    }
    if (isFirst && !owns && !aside.test(word)) return -1
  }
  return -1
}

/** Whether a word fits its noun as a verb: "vendors run", "the vendor ran"; not "vendor contract", "customer support". */
function isVerb(word: string, noun: string, { kind, hasArticle }: Doer, isNext: boolean): boolean {
  if (auxiliary.test(word)) return true
  const isPlural = noun.endsWith('s') || noun === 'people' || noun === 'staff'
  if (word.endsWith('ing')) return kind === 'outsider' && isDeed(word) && (isPlural || hasArticle)
  const isPast = participle.test(word) || word in irregularVerbs
  if (isPast) return isDeed(word) || (kind !== 'user' && (hasArticle || isPlural))
  return isDeed(word) && (!isNext || isPlural !== word.endsWith('s') || noun === 'staff')
}

/** "Customers were moved to Azure", "the CTO asked me". */
function isDoneTo(passage: Passage, verb: number): boolean {
  const next = wordAt(passage, verb + 1)
  if (/^(?:me|us|been)$/.test(next)) return true
  return /^(?:is|are|was|were)$/.test(wordAt(passage, verb)) && participle.test(next)
}

/** A comma ends the phrase, unless a relative clause follows: "the DevOps team, who ran Jenkins". */
function isParted(passage: Passage, i: number): boolean {
  const bits = passage.tokens.gap[i] as number
  if (bits & (gap.colon | gap.dash | gap.open | gap.close | gap.slash)) return true
  return (bits & gap.comma) !== 0 && !/^wh(?:o|ich|ose)$/.test(wordAt(passage, i))
}

function isPossessive({ text, tokens }: Passage, i: number): boolean {
  const end = tokens.end[i] as number
  return /^['’](?:s|\s|$)/.test(text.slice(end, end + 2))
}
