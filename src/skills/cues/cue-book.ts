import type { Cue } from '../../data/cues/cue-row.ts'
import type { Passage } from '../tokens/passage.ts'
import { sentenceAround } from '../tokens/sentence-around.ts'
import { placeOf, type WordTable, wordTable } from '../vocabulary/word-table.ts'
import { type CueRow, type CueRule, type CueStep, parseRule, type WordSet } from './cue-rule.ts'
import { Marks } from './marks.ts'

/** Some words of a sentence, and the rules of one topic that may start there; a rule may start in several ways. */
export interface Stretch {
  readonly topic: string
  readonly start: number
  readonly end: number
  readonly atSkills: readonly CueRule[]
  /** With any word that a sentence begins with. */
  readonly anywhere: readonly CueRule[]
  readonly atWords: readonly CueRule[]
  /** The signs of the words that those begin with. */
  readonly openings: number
}

interface NeedyRule {
  /** The id of the next rarest set; the rarest again where it needs no other. */
  readonly next: number
  readonly rule: CueRule
}

type NewStretch = { -readonly [Key in keyof Stretch]: Stretch[Key] extends number | string ? Stretch[Key] : CueRule[] }

/** By topic, the cues for each thing that they say; a table for each language. */
export type CueTables = Readonly<Record<string, readonly Readonly<Record<string, readonly Cue[]>>[]>>

/** Words of a stretch: a long sentence. What a rule needs stands in its stretch or the next. */
const longestStretch = 60

/**
 * The rules of all topics by the rarest words that they need. Few sentences hold all the words of any rule, which one
 * look at each of their words tells.
 */
export class CueBook {
  /** The sets that a word is in, by their ids. */
  readonly #sets: WordTable
  /** Rules by the id of the rarest set that they need, with the next: few sentences have both. */
  readonly #rules: (readonly NeedyRule[] | undefined)[]
  /** The sets that the words at hand are in. */
  readonly #seen: Marks
  /** By the number of the sentence. */
  readonly #known = new WeakMap<Passage, (readonly Stretch[])[]>()

  constructor(topics: CueTables) {
    const steps = new Map<string, CueStep>()
    const rules = rowsOf(topics).map((row, order) => parseRule(row, order, steps))
    this.#seen = new Marks(steps.size)
    const byRarest: NeedyRule[][] = []
    const needed = new Set<WordSet>()
    for (const rule of rules) {
      const [rarest, next = rarest] = rule.needs
      if (!rarest || !next) continue
      byRarest[rarest.id] ??= []
      byRarest[rarest.id]?.push({ next: next.id, rule })
      for (const set of rule.needs) needed.add(set)
    }
    this.#rules = Array.from(steps, (_, id) => byRarest[id])
    this.#sets = wordTable([...needed].flatMap(({ id, hashes }) => Array.from(hashes, (hash) => [hash, id] as const)))
  }

  /** Tells the stretches with rules in the sentence around a word of a passage; each sentence is looked at once. */
  stretchesIn(passage: Passage): (word: number) => readonly Stretch[] {
    const known = this.#known.get(passage) ?? []
    this.#known.set(passage, known)
    return (word) => {
      const number = passage.sentence[word] as number
      known[number] ??= this.#look(passage, word)
      return known[number]
    }
  }

  #look(passage: Passage, word: number): readonly Stretch[] {
    const sentence = sentenceAround(passage, word)
    const stretches: Stretch[] = []
    for (let { start } = sentence; start < sentence.end; start += longestStretch) {
      const rules = this.#rulesAmong(passage.tokens.hash, start, Math.min(sentence.end, start + 2 * longestStretch))
      if (rules.length > 0) stretches.push(...byTopic(rules, start, Math.min(sentence.end, start + longestStretch)))
    }
    return stretches
  }

  /** The rules all of whose words are among those from `start` up to `end`. */
  #rulesAmong(hashes: Int32Array, start: number, end: number): readonly CueRule[] {
    const seen = this.#seen
    const rulesOf = this.#rules
    const { from, numbers } = this.#sets
    const possible: (readonly NeedyRule[])[] = []
    seen.clear()
    for (let i = start; i < end; i++) {
      const place = placeOf(hashes[i] as number)
      const until = from[place + 1] as number
      for (let at = from[place] as number; at < until; at++) {
        const id = numbers[at] as number
        if (!seen.add(id)) continue
        const rules = rulesOf[id]
        if (rules) possible.push(rules)
      }
    }
    const found: CueRule[] = []
    for (const rules of possible) {
      for (const { next, rule } of rules) if (seen.has(next) && hasSeen(seen, rule)) found.push(rule)
    }
    return found
  }
}

function hasSeen(seen: Marks, { needs }: CueRule): boolean {
  for (const { id } of needs) if (!seen.has(id)) return false
  return true
}

function byTopic(rules: readonly CueRule[], start: number, end: number): readonly Stretch[] {
  const stretches: NewStretch[] = []
  for (const rule of rules) {
    let own = stretches.find(({ topic }) => topic === rule.topic)
    if (!own) {
      own = { topic: rule.topic, start, end, atSkills: [], anywhere: [], atWords: [], openings: 0 }
      stretches.push(own)
    }
    if (rule.atSkills) own.atSkills.push(rule)
    if (rule.anywhere) own.anywhere.push(rule)
    if (rule.openings.size > 0) own.atWords.push(rule)
    own.openings |= rule.openingSigns
  }
  return stretches
}

function rowsOf(topics: CueTables): CueRow[] {
  return Object.entries(topics).flatMap(([topic, tables]) =>
    tables
      .flatMap((table) => Object.entries(table))
      .flatMap(([effect, cues]) => cues.map((cue) => ({ topic, effect, cue }))),
  )
}
