import type { Sentence } from '../cues/sentence.ts'
import { wordAt } from '../tokens/word-at.ts'
import { clauseBefore } from './clause-before.ts'
import { isParticiple } from './is-participle.ts'
import { othersScope, type Scope } from './others-scope.ts'
import type { Doer } from './read-doer.ts'

/** What others do with a thing that the writer made. */
const reception =
  /^(?:uses?|used|calls?|called|quer(?:y|ies|ied)|needs?|needed|wants?|wanted|loves?|loved|likes?|liked|read|reads|consumes?|consumed|asks?|asked|relies|rely|relied|runs?|work|works|can|could|know|knows|build|builds)$/

/** Words from a skill to its relative clause at most: "the Terraform modules for the shop that a contractor wrote". */
const longestPhrase = 4

/**
 * "SAP, which two consultants looked after": what a relative clause says of the skill before it, and of those in it.
 * "A product whose engineers used Scala" is theirs, whatever they did.
 */
export function antecedentOf(sentence: Sentence, doer: Doer, verb: number): Scope | undefined {
  const { passage, lists } = sentence
  const isOwners = wordAt(passage, doer.first - 1) === 'whose'
  if (!isOwners && reception.test(wordAt(passage, verb))) return undefined
  const within = othersScope(sentence, doer, verb, true)
  const pronoun = doer.first - 1
  const opening = clauseBefore(sentence, pronoun - 1)
  if (isParticiple(wordAt(passage, opening))) return within
  for (let i = opening; i < pronoun; i++) if (/^(?:i|we)$/.test(wordAt(passage, i))) return within
  for (let i = pronoun - 1; i >= Math.max(opening, pronoun - longestPhrase); i--) {
    const nth = lists.at(i)
    if (nth >= 0) return { from: nth, to: within?.to ?? nth }
  }
  return within
}
