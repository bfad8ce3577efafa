import { wishes } from '../../data/cues/doers.ts'
import type { Polarity } from '../../types.ts'
import type { CueHit } from '../cues/cue-hit.ts'
import type { Sentence } from '../cues/sentence.ts'
import type { Sighting } from '../cues/sighting.ts'
import { sightingLists } from '../cues/sighting-lists.ts'
import { withinBracket } from '../cues/within-bracket.ts'
import type { Passage } from '../tokens/passage.ts'
import { sentenceAround } from '../tokens/sentence-around.ts'
import { wordAt } from '../tokens/word-at.ts'
import { inflectionsOf } from '../vocabulary/inflections-of.ts'
import { antecedentOf } from './antecedent-of.ts'
import { appositionOf } from './apposition-of.ts'
import { asideOf } from './aside-of.ts'
import { chargeOf } from './charge-of.ts'
import { disownedAfter } from './disowned-after.ts'
import { doneBy } from './done-by.ts'
import { doneElsewhere } from './done-elsewhere.ts'
import { labelOf } from './label-of.ts'
import { othersScope, type Scope } from './others-scope.ts'
import { type Doer, readDoer } from './read-doer.ts'
import { verbOf } from './verb-of.ts'

const wishing = new Set(wishes.flatMap(inflectionsOf))

const relative = /^(?:who|that|which|whose)$/

/** Whoever is named after these works with the writer, or is the writer. */
const together =
  /^(?:le[ad]d?|leading|head(?:ed|ing)?|mentor(?:ed|ing)?|coach(?:ed|ing)?|train(?:ed|ing)?|teach(?:ing)?|taught|help(?:ed|ing)?|enabl(?:ed?|ing)|let(?:ting)?|convinced?|persuaded?|join(?:ed|ing)?|in|on|within|as|am|is|was|be|been|being)$/

/** What a text says that somebody else does: "a host that ran our WordPress", "React by the front-end guild". */
export function findOthersWork(passage: Passage, sightings: readonly Sighting[]): CueHit<Polarity>[] {
  const hits: CueHit<Polarity>[] = []
  const lists = sightingLists(passage, sightings)
  let done = 0
  for (const { first } of sightings) {
    if (first < done) continue
    const sentence: Sentence = { passage, lists, ...sentenceAround(passage, first) }
    for (let i = sentence.start; i < sentence.end; i++) {
      const doer = readDoer(sentence, i)
      const hit = doer && readWork(sentence, doer)
      if (hit) hits.push(withinBracket(hit, passage, sightings))
    }
    for (const hit of [disownedAfter(sentence), doneElsewhere(sentence), labelOf(sentence)]) if (hit) hits.push(hit)
    done = sentence.end
  }
  return hits
}

function readWork(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  const handed = doer.place === 'agent' ? doneBy(sentence, doer) : chargeOf(sentence, doer)
  return handed ?? asideOf(sentence, doer) ?? appositionOf(sentence, doer) ?? doingOf(sentence, doer)
}

/** "The agency wrote it in PHP", "a client whose shop runs on Magento", "SAP, which two consultants looked after". */
function doingOf(sentence: Sentence, doer: Doer): CueHit<'other'> | undefined {
  const { passage } = sentence
  const isClause = opensClause(passage, doer)
  if (doer.place !== 'subject' && !isClause) return undefined
  if (isClause && isTogether(passage, doer)) return undefined
  const verb = verbOf(sentence, doer)
  if (verb < 0) return undefined
  const hit = (scope: Scope | undefined) =>
    scope && ({ effect: 'other', first: doer.first, last: verb, ...scope } as const)
  if (relative.test(wordAt(passage, doer.first - 1))) return hit(antecedentOf(sentence, doer, verb))
  return hit(othersScope(sentence, doer, verb, isClause || wishing.has(wordAt(passage, verb))))
}

function isTogether(passage: Passage, { kind, first }: Doer): boolean {
  const before = wordAt(passage, first - 1)
  if (before === 'of') return /^(?:part|members?|lead|leader|head|manager|one)$/.test(wordAt(passage, first - 2))
  return (
    together.test(before) || (kind !== 'outsider' && /^(?:manag(?:ed?|ing)|supervis(?:ed?|ing)|oversaw)$/.test(before))
  )
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
