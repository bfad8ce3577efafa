import type { Cue } from '../../data/cues/cue-row.ts'
import type { Passage } from '../tokens/passage.ts'
import { sentenceAround } from '../tokens/sentence-around.ts'
import { WordTable } from '../vocabulary/word-table.ts'
import { type CueRow, type CueRule, type CueStep, parseRule } from './cue-rule.ts'
import { Marks } from './marks.ts'

/** Some words of a sentence, and the rules that may start there. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly rules: readonly CueRule[]
}

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
  readonly #sets = new WordTable<number>()
  /** Rules by the id of the rarest set that they need. */
  readonly #rules: (CueRule[] | undefined)[]
  /** The sets that the words at hand are in. */
  readonly #seen: Marks
  /** By the number of the sentence. */
  readonly #known = new WeakMap<Passage, (readonly Stretch[])[]>()

  constructor(topics: CueTables) {
    const steps = new Map<string, CueStep>()
    const rules = rowsOf(topics).map((row, order) => parseRule(row, order, steps))
    this.#rules = Array.from(steps, () => undefined)
    this.#seen = new Marks(steps.size)
    for (const rule of rules) this.#add(rule)
  }

  #add(rule: CueRule): void {
    const [rarest] = rule.needs
    if (!rarest) return
    const known = this.#rules[rarest.id]
    if (known) known.push(rule)
    else this.#rules[rarest.id] = [rule]
    for (const { id, hashes } of rule.needs) for (const hash of hashes) this.#sets.add(hash, id)
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
      if (rules.length > 0) stretches.push({ start, end: Math.min(sentence.end, start + longestStretch), rules })
    }
    return stretches
  }

  /** The rules all of whose words are among those from `start` up to `end`. */
  #rulesAmong(hashes: Int32Array, start: number, end: number): readonly CueRule[] {
    const possible: CueRule[][] = []
    this.#seen.clear()
    for (let i = start; i < end; i++) {
      for (const id of this.#sets.at(hashes[i] as number)) {
        const rules = this.#seen.add(id) ? this.#rules[id] : undefined
        if (rules) possible.push(rules)
      }
    }
    const found: CueRule[] = []
    for (const rules of possible) for (const rule of rules) if (this.#hasSeen(rule)) found.push(rule)
    return found
  }

  #hasSeen({ needs }: CueRule): boolean {
    for (const { id } of needs) if (!this.#seen.has(id)) return false
    return true
  }
}

function rowsOf(topics: CueTables): CueRow[] {
  return Object.entries(topics).flatMap(([topic, tables]) =>
    tables
      .flatMap((table) => Object.entries(table))
      .flatMap(([effect, cues]) => cues.map((cue) => ({ topic, effect, cue }))),
  )
}
