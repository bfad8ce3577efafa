import { wishes } from '../../data/cues/doers.ts'
import { irregularVerbs } from '../../data/irregular-verbs.ts'
import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { inflectionsOf } from '../vocabulary/inflections-of.ts'
import { deedForms } from './deed-forms.ts'
import { isPossessive } from './is-possessive.ts'
import type { Doer } from './read-doer.ts'

/** Words between a doer and the verb, as in "the people around me who ran"; more of them are another phrase. */
const longestAside = 6

const wishing = new Set(wishes.flatMap(inflectionsOf))
/** Without "can" and "will": "so that analysts can query it" tells what the writer made possible. */
const auxiliary = /^(?:is|are|was|were|has|have|had|do|does|did)$/
const participle = /^\p{L}{2,20}ed$|^(?:built|written|rewritten|made|done|taken|given|sold|taught|brought|shown)$/u
/** "The vendor's stack is": what a thing of theirs may do. */
const state =
  /^(?:is|are|was|were|runs?|ran|uses?|used|relies|relied|consists|consisted|comprise[sd]?|included?|includes|sits|sat|lives|lived)$/
/** "The vendor's engine is written in Java". */
const made = /^(?:built|written|rewritten|made|done|based|developed|programmed|coded|hosted|implemented|run)$/

/** What may stand between a doer and the verb. */
const aside =
  /^(?:who|that|which|whose|of|in|from|at|around|near|next|on|for|else|both|all|also|then|already|still|never|always|only|often|mostly|later|now|just|even|simply|upstairs|downstairs|across|open|themselves|himself|herself|there|\p{L}{2,20}ly)$/u

/** "the people around me", but not "the vendor asked me". */
const beside = /^(?:around|near|beside|before|above|below|to|of)$/

/** The verb that a doer is the subject of; -1 where there is none, or where something is done to him. */
export function verbOf({ passage, end }: Sentence, doer: Doer): number {
  const from = doer.last + 1
  const owns = wordAt(passage, from) === 'whose' || isPossessive(passage, doer.last)
  // "our customers' data lives in …": where the writer keeps it
  if (owns && doer.kind === 'user' && wordAt(passage, doer.last).endsWith('s')) return -1
  const behind = behindBracket(passage, from, end)
  for (let i = behind; i < Math.min(end, behind + longestAside); i++) {
    const word = wordAt(passage, i)
    if (
      i === behind && behind > from
        ? /^(?:i|we|and|or)$/.test(word)
        : isWritersOrEnds(passage, i) || opensSubject(passage, i)
    )
      return -1
    const isFirst = i === from
    if (owns ? !isFirst && state.test(word) : isVerb(word, wordAt(passage, doer.last), doer, isFirst)) {
      return isDoneTo(passage, i, owns) ? -1 : i
    }
    if (isFirst && !owns && !aside.test(word)) return -1
  }
  return -1
}

/** "Operations (a separate department) looks after": the word behind a bracket that holds no more than a few. */
function behindBracket(passage: Passage, from: number, end: number): number {
  const { gap: gaps } = passage.tokens
  if (gaps[from] !== (gap.open | gap.space)) return from
  for (let i = from + 1; i < Math.min(end, from + longestAside); i++)
    if ((gaps[i] as number) & gap.close) return gaps[i] === (gap.close | gap.space) ? i : from
  return from
}

/** "An office that 40 clerks use": the relative clause has a subject of its own. */
function opensSubject(passage: Passage, i: number): boolean {
  return (
    /^(?:that|which)$/.test(wordAt(passage, i - 1)) && /^(?:the|an?|our|my|their|all|\d{1,4})$/.test(wordAt(passage, i))
  )
}

function isWritersOrEnds(passage: Passage, i: number): boolean {
  const word = wordAt(passage, i)
  if (/^(?:me|us)$/.test(word)) return !beside.test(wordAt(passage, i - 1))
  if (word === 'to') return !/^(?:next|close)$/.test(wordAt(passage, i - 1))
  return /^(?:i|we|and|or)$/.test(word) || isParted(passage, i)
}

/** Whether a word fits its noun as a verb: "vendors run", "the vendor ran"; not "vendor contract", "customer support". */
function isVerb(word: string, noun: string, { kind, hasArticle }: Doer, isNext: boolean): boolean {
  if (auxiliary.test(word)) return true
  const isPlural = noun.endsWith('s') || /^(?:people|staff|they)$/.test(noun)
  if (word.endsWith('ing')) return kind === 'outsider' && isDeed(word) && (isPlural || hasArticle)
  const isPast = participle.test(word) || word in irregularVerbs
  if (isPast) return isDeed(word) || (kind !== 'user' && (hasArticle || isPlural))
  return isDeed(word) && (!isNext || isPlural !== word.endsWith('s') || /^(?:staff|crowd)$/.test(noun))
}

function isDeed(word: string): boolean {
  return deedForms.has(word) || wishing.has(word)
}

/** "Customers were moved to Azure", "the CTO asked me", "the other half was mine". */
function isDoneTo(passage: Passage, verb: number, owns: boolean): boolean {
  const next = wordAt(passage, verb + 1)
  if (/^(?:me|us|been|mine|ours)$/.test(next)) return true
  return /^(?:is|are|was|were)$/.test(wordAt(passage, verb)) && participle.test(next) && !(owns && made.test(next))
}

/** A comma ends the phrase, unless a relative clause follows: "the DevOps team, who ran Jenkins". */
function isParted(passage: Passage, i: number): boolean {
  const bits = passage.tokens.gap[i] as number
  if (bits & (gap.colon | gap.dash | gap.open | gap.close | gap.slash)) return true
  return (bits & gap.comma) !== 0 && !/^wh(?:o|ich|ose)$/.test(wordAt(passage, i))
}
