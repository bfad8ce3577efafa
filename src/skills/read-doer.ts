import { firms, groups, otherMarks, outsiders, persons, users } from '../data/cues/doers.ts'
import { gap } from './gap.ts'
import type { Passage } from './passage.ts'
import { placeWords } from './place-words.ts'
import { wordAt } from './word-at.ts'
import { WordFilter } from './word-filter.ts'

/** Words that name somebody else, and how they stand in their sentence. */
export interface Doer {
  readonly first: number
  readonly last: number
  /** `subject`: a clause begins with it; `agent`: "by" or "from" stands before it. */
  readonly place: 'subject' | 'agent' | 'object'
  /** A `user` uses what the writer makes; a `fellow` may work for the writer. */
  readonly kind: 'outsider' | 'user' | 'fellow'
  /** "the", "a", "our", a number. */
  readonly hasArticle: boolean
}

/** "the bank's three external developers": words before the noun at most; more of them reach into another phrase. */
const longestPhrase = 5

const determiners =
  /^(?:the|a|an|our|their|his|her|my|your|its|another|other|one|two|three|four|five|six|some|several|many|most|all|both|each|every|that|those|these)$/
const conjunctions =
  /^(?:and|but|while|whereas|because|as|when|where|which|that|so|though|although|before|after|until|since|how|what|whose|than|if|or|once|whom|plus)$/
const agents = /^(?:by|from|to)$/

/** A phrase does not go over these, nor over verbs of the past. */
const border =
  /^(?:of|in|on|at|for|with|to|into|by|from|via|about|like|near|under|over|between|among|alongside|through|i|we|they|he|she|me|us|is|are|was|were|be|been|has|have|had|led|ran|built|wrote|kept|made|taught|met|hired|helped|trained|mentored|coached|managed|supported|supervised|coordinated|interviewed|assisted|advised|let|not|no|only|also|then)$/
const pastVerb = /^\p{L}{2,20}ed$/u
const adjectives = /^(?:outsourced|retired|experienced|dedicated|skilled|hired|contracted|distributed|embedded)$/

const hired = /^(?:contractor|freelancer|consultant)s?$/

/** "the company" is, as a rule, where the writer works. */
const ownFirms = /^(?:company|firm|business|startup|organisation|department)$/

const nouns = WordFilter.of([...outsiders, ...users, ...persons, ...firms, ...groups])

/** The phrase for somebody else whose noun is word `i` of a sentence that starts at word `start`. */
export function readDoer(passage: Passage, i: number, start: number): Doer | undefined {
  if (!nouns.mayHold(passage.tokens.hash[i] as number)) return undefined
  const noun = wordAt(passage, i)
  const { first, isMine, isOther, determiner } = readPhrase(passage, i, start)
  const isPlural = noun.endsWith('s') || /^(?:staff|men|women|people)$/.test(noun)
  const isSomebody =
    outsiders.has(noun) ||
    users.has(noun) ||
    (persons.has(noun) && (determiner || isPlural)) ||
    (firms.has(noun) && !isMine && (isOther || (determiner && !ownFirms.test(noun)))) ||
    (groups.has(noun) && isOther && !isTeamOf(passage, i))
  if (!isSomebody) return undefined
  return {
    first,
    last: i,
    place: placeOf(passage, first, start),
    kind: users.has(noun) && !isOther ? 'user' : outsiders.has(noun) || hired.test(noun) ? 'outsider' : 'fellow',
    hasArticle: determiner,
  }
}

/** "a team of five" is, as a rule, the writer's. */
function isTeamOf(passage: Passage, noun: number): boolean {
  return wordAt(passage, noun + 1) === 'of'
}

interface Phrase {
  readonly first: number
  readonly determiner: boolean
  /** "my team", "our firm". */
  readonly isMine: boolean
  /** "another team", "our hosting partner", "a crew". */
  readonly isOther: boolean
}

function readPhrase(passage: Passage, noun: number, start: number): Phrase {
  let first = noun
  let isOther = false
  for (let i = noun - 1; i >= start && i >= noun - longestPhrase; i--) {
    if ((passage.tokens.gap[i + 1] as number) & ~(gap.space | gap.hyphen | gap.quote | gap.newline)) break
    const word = wordAt(passage, i)
    if (border.test(word) || agents.test(word) || (pastVerb.test(word) && !adjectives.test(word))) break
    if (conjunctions.test(word) && !determiners.test(word)) break
    first = i
    isOther ||=
      otherMarks.has(word) || placeWords().has(word) || outsiders.has(word) || firms.has(word) || users.has(word)
    if (determiners.test(word)) {
      const isMine = /^(?:my|our)$/.test(word) && !isOther
      return { first, determiner: true, isMine, isOther: isOther || /^an?$/.test(word) }
    }
  }
  return { first, determiner: false, isMine: false, isOther }
}

function placeOf(passage: Passage, first: number, start: number): Doer['place'] {
  if (first === start) return 'subject'
  const bits = passage.tokens.gap[first] as number
  if (bits & (gap.comma | gap.colon | gap.dash | gap.open)) return 'subject'
  const before = wordAt(passage, first - 1)
  if (agents.test(before)) return 'agent'
  // "two of my flatmates"
  if (before === 'of' && determiners.test(wordAt(passage, first - 2))) return placeOf(passage, first - 2, start)
  return conjunctions.test(before) ? 'subject' : 'object'
}
