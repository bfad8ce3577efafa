import { departments, firms, groups, otherMarks, outsiders, ownMarks, persons, users } from '../../data/cues/doers.ts'
import { lazy } from '../../lazy.ts'
import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { startsCapital } from '../tokens/starts-capital.ts'
import { wordAt } from '../tokens/word-at.ts'
import { WordFilter } from '../vocabulary/word-filter.ts'
import { isNamed } from './is-named.ts'
import { placeWords } from './place-words.ts'
import { speaksOfWriter } from './speaks-of-writer.ts'

/** Words that name somebody else, and how they stand in their sentence. */
export interface Doer {
  readonly first: number
  readonly last: number
  /** `subject`: a clause begins with it; `agent`: "by", "from" or "with" stands before it. */
  readonly place: 'subject' | 'agent' | 'object'
  /** A `user` uses what the writer makes; a `fellow` may work for the writer; a `department` is named like a thing. */
  readonly kind: 'outsider' | 'user' | 'fellow' | 'department'
  /** "the", "a", "our", a number. */
  readonly hasArticle: boolean
}

/** "the bank's three external developers": words before the noun at most; more of them reach into another phrase. */
const longestPhrase = 5

const determiners =
  /^(?:the|a|an|our|their|his|her|my|your|its|another|other|one|two|three|four|five|six|some|several|many|most|all|both|each|every|that|those|these|\d{1,4})$/
const conjunctions =
  /^(?:and|but|while|whereas|because|as|when|where|which|that|so|though|although|before|after|until|since|how|what|whose|than|if|or|once|whom|plus)$/
const agents = /^(?:by|from|to|with|of|on|at|through|via)$/

/** A phrase does not go over these, nor over verbs of the past. */
const border =
  /^(?:of|in|on|at|for|with|to|into|by|from|via|about|like|near|under|over|between|among|alongside|through|i|we|they|he|she|me|us|is|are|was|were|be|been|has|have|had|led|ran|built|wrote|kept|made|taught|met|hired|helped|trained|mentored|coached|managed|supported|supervised|coordinated|interviewed|assisted|advised|let|not|no|only|also|then)$/
const pastVerb = /^\p{L}{2,20}ed$/u
const adjectives =
  /^(?:outsourced|retired|experienced|dedicated|skilled|hired|contracted|distributed|embedded|acquired)$/

const hired = /^(?:contractor|freelancer|consultant)s?$/

/** "the company" is, as a rule, where the writer works. */
const ownFirms = /^(?:company|firm|business|startup|organisation|department)$/

/** Programs are called so as well: "the Go client", "a Kubernetes operator". */
const programs = /^(?:clients?|hosts?|providers?|publishers?|operators?|successors?|predecessors?)$/

const capitalI = 0x49

const nouns = lazy(() => WordFilter.of([...outsiders, ...users, ...persons, ...firms, ...groups, ...departments]))

/** The phrase for somebody else whose noun is word `i` of a sentence. */
export function readDoer(sentence: Sentence, i: number): Doer | undefined {
  const { passage, lists, start } = sentence
  if (isNamed(sentence, i)) return { first: i, last: i, place: 'subject', kind: 'fellow', hasArticle: true }
  if (!nouns().mayHold(passage.tokens.hash[i] as number)) return undefined
  const noun = wordAt(passage, i)
  // "corporate IT", not "the client wanted it"
  if (noun === 'it' && passage.text.charCodeAt(passage.tokens.start[i] as number) !== capitalI) return undefined
  if (programs.test(noun) && (lists.at(i - 1) >= 0 || lists.at(i - 2) >= 0)) return undefined
  const isPlural = noun.endsWith('s') || /^(?:staff|men|women|people)$/.test(noun)
  const bare = isPlural || departments.has(noun)
  const { first, isMine, isOther, isOfKind, determiner } = readPhrase(passage, i, start, bare)
  // "in the department next door they wrote"
  const place = /^(?:they|s?he)$/.test(noun) ? 'subject' : placeOf(passage, first, start)
  const isSomebody =
    (outsiders.has(noun) && (noun !== 'rest' || isRestOfPeople(passage, i))) ||
    (users.has(noun) && (!/^s?he$/.test(noun) || speaksOfWriter(sentence))) ||
    (persons.has(noun) && (determiner || isPlural)) ||
    (firms.has(noun) && !isMine && (isOther || (determiner && !ownFirms.test(noun)))) ||
    (groups.has(noun) &&
      (isOther || isElsewhere(passage, i) || (isOfKind && !isMine && place !== 'object')) &&
      !isTeamOf(passage, i))
  const isDepartment = departments.has(noun) && !determiner && place !== 'object' && endsPhrase(passage, i)
  if (!isSomebody && !isDepartment) return undefined
  return { first, last: i, place, kind: kindOf(noun, isOther), hasArticle: determiner }
}

function kindOf(noun: string, isOther: boolean): Doer['kind'] {
  if (departments.has(noun)) return 'department'
  if (users.has(noun) && !isOther) return 'user'
  return outsiders.has(noun) || hired.test(noun) ? 'outsider' : 'fellow'
}

/** "a team of five" is, as a rule, the writer's. */
function isTeamOf(passage: Passage, noun: number): boolean {
  return wordAt(passage, noun + 1) === 'of'
}

/** "the rest of the department", not "the rest of the code". */
function isRestOfPeople(passage: Passage, rest: number): boolean {
  return [2, 3, 4].some((ahead) => {
    const word = wordAt(passage, rest + ahead)
    return groups.has(word) || firms.has(word) || persons.has(word) || ownFirms.test(word)
  })
}

/** "the team next door", "the people upstairs". */
function isElsewhere(passage: Passage, noun: number): boolean {
  return /^(?:next|upstairs|downstairs|across|opposite|abroad|elsewhere)$/.test(wordAt(passage, noun + 1))
}

/** "hosting kept it", not "hosting platform". */
function endsPhrase(passage: Passage, noun: number): boolean {
  return (
    noun + 1 === passage.tokens.count ||
    passage.tokens.gap[noun + 1] !== gap.space ||
    humanDeed.test(wordAt(passage, noun + 1)) ||
    conjunctions.test(wordAt(passage, noun + 1))
  )
}

/** What is done by people and not by platforms. */
const humanDeed =
  /^(?:owns?|owned|keeps?|kept|handle[sd]?|looks?|looked|maintain(?:s|ed)?|manage[sd]?|did|chose|wrote|through|via|takes?|took|priced?|insist(?:s|ed)?|wanted|refused|rolled|bought|introduced|provides|automate[sd]?|gave|ran|had|has|who|in|at)$/

interface Phrase {
  readonly first: number
  readonly determiner: boolean
  /** "my team", "our firm". */
  readonly isMine: boolean
  /** "another team", "our hosting partner", "a crew". */
  readonly isOther: boolean
  /** "the gameplay team", not "the whole team". */
  readonly isOfKind: boolean
}

/** @param isBare - Needs no article: in "a cache that hosting kept", "that" is none. */
function readPhrase(passage: Passage, noun: number, start: number, isBare: boolean): Phrase {
  let first = noun
  let isOther = false
  let isOfKind = false
  const isOffice = /^offices?$/.test(wordAt(passage, noun))
  for (let i = noun - 1; i >= start && i >= noun - longestPhrase; i--) {
    if ((passage.tokens.gap[i + 1] as number) & ~(gap.space | gap.hyphen | gap.quote | gap.newline)) break
    const word = wordAt(passage, i)
    // "an in-house team"
    const isCut = ((passage.tokens.gap[i + 1] as number) & gap.hyphen) !== 0
    if (!isCut && (border.test(word) || agents.test(word) || (pastVerb.test(word) && !adjectives.test(word)))) break
    if (!isCut && conjunctions.test(word) && (!determiners.test(word) || (isBare && word === 'that'))) break
    first = i
    isOther ||=
      otherMarks.has(word) || placeWords().has(word) || outsiders.has(word) || firms.has(word) || users.has(word)
    // "our Waterloo office"
    isOther ||= isOffice && startsCapital(passage, i) && !determiners.test(word)
    // "the other team"
    if (word === 'other' && i > start && determiners.test(wordAt(passage, i - 1))) continue
    if (determiners.test(word)) {
      const isMine = /^(?:my|our)$/.test(word) && !isOther
      return { first, determiner: true, isMine, isOther: isOther || /^an?$/.test(word), isOfKind }
    }
    isOfKind ||= !ownMarks.has(word)
  }
  return { first, determiner: false, isMine: false, isOther, isOfKind }
}

function placeOf(passage: Passage, first: number, start: number): Doer['place'] {
  if (first === start) return 'subject'
  const bits = passage.tokens.gap[first] as number
  if (bits & (gap.comma | gap.colon | gap.dash | gap.open)) return 'subject'
  const before = wordAt(passage, first - 1)
  // "two of my flatmates"
  if (before === 'of' && determiners.test(wordAt(passage, first - 2))) return placeOf(passage, first - 2, start)
  if (/^(?:only|just|even|half|mostly)$/.test(before)) return placeOf(passage, first - 1, start)
  if (agents.test(before)) return 'agent'
  return conjunctions.test(before) ? 'subject' : 'object'
}
