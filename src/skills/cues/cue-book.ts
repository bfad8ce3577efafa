import type { Cue } from '../../data/cues/cue-row.ts'
import { gap } from '../tokens/gap.ts'
import { hashOf } from '../tokens/hash.ts'
import { inflectionsOf } from '../vocabulary/inflections-of.ts'
import { WordTable } from '../vocabulary/word-table.ts'
import { Marks } from './marks.ts'

/** One element of a cue; the signs are explained at `Cue`. */
export type CueStep =
  | { readonly kind: 'words'; readonly words: WordSet; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly anyDoer: boolean }
  | { readonly kind: 'skills' }
  | { readonly kind: 'reach' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sign'; readonly bits: number }

/** The words of a step; steps that are written alike share one. */
export interface WordSet extends ReadonlySet<string> {
  /** Counts from zero. */
  readonly id: number
}

export interface CueRule<Effect> {
  /** Its place among all rules: of two that match alike, the first counts. */
  readonly order: number
  readonly effect: Effect
  readonly steps: readonly CueStep[]
  /** The words of its later steps, the rarest first; in a sentence that lacks any the rule is not even tried. */
  readonly needs: readonly WordSet[]
  /** Only where a sentence begins. */
  readonly opening: boolean
  /** The row is about the skills from the start of the clause. */
  readonly backwards: boolean
}

type CueTable<Effect extends string> = Readonly<Partial<Record<Effect, readonly Cue[]>>>

/** Cues, ready for `findCues`. */
export interface CueBook<Effect> {
  /** Rules by the word they may start with. */
  readonly byWord: WordTable<CueRule<Effect>>
  /** Rules that start with a skill, by the id of the words that they need. */
  readonly bySkill: ReadonlyMap<number, readonly CueRule<Effect>[]>
  /** Rules that may start with any word, where a sentence begins. */
  readonly anywhere: readonly CueRule<Effect>[]
  /** The needed sets that the sentence at hand has a word of. */
  readonly seen: Marks
  /** The ids of sets that some rule needs, by their words. */
  readonly sets: WordTable<number>
}

/** "don't" is read as `not`; its first half is what the tokenizer sees. */
const beforeNot =
  'ain aren can cannot couldn didn doesn don dont hadn hasn haven havent isn shouldn wasn weren won wouldn'.split(' ')

/** Parses cues, grouped by what they say; one table for each language. */
export function cueBook<Effect extends string>(...tables: readonly CueTable<Effect>[]): CueBook<Effect> {
  const steps = new Map<string, CueStep>()
  const byWord = new WordTable<CueRule<Effect>>()
  const sets = new WordTable<number>()
  const bySkill = new Map<number, CueRule<Effect>[]>()
  const anywhere: CueRule<Effect>[] = []
  for (const [order, [effect, cue]] of tables.flatMap(rowsOf).entries()) {
    const rule = parseRule(order, effect, cue, steps)
    for (const words of rule.needs) for (const hash of hashesOf(words)) sets.add(hash, words.id)
    for (const step of rule.steps) {
      if (step.kind === 'skills' && rule.needs[0]) addTo(bySkill, rule.needs[0].id, rule)
      if (step.kind === 'gap') anywhere.push(rule)
      if (step.kind !== 'words') break
      for (const hash of hashesOf(step.words)) byWord.add(hash, rule)
      if (!step.optional) break
    }
  }
  return { byWord, bySkill, anywhere, seen: new Marks(steps.size), sets }
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

function hashesOf(words: Iterable<string>): Set<number> {
  const hashes = new Set<number>()
  for (const word of words) {
    hashes.add(hashOf(plainOf(word)))
    if (word === 'not') for (const half of beforeNot) hashes.add(hashOf(half))
  }
  return hashes
}

function rowsOf<Effect extends string>(cues: CueTable<Effect>): (readonly [Effect, Cue])[] {
  return (Object.keys(cues) as Effect[]).flatMap((effect) => (cues[effect] ?? []).map((cue) => [effect, cue] as const))
}

function parseRule<Effect>(order: number, effect: Effect, cue: Cue, known: Map<string, CueStep>): CueRule<Effect> {
  const backwards = cue.startsWith('<< ')
  const opening = cue.startsWith('^ ')
  const signs = cue.replace(/^(?:<<|\^) /, '').split(' ')
  const steps = signs.map((sign) => {
    const step = known.get(sign) ?? parseStep(sign, known.size)
    known.set(sign, step)
    return step
  })
  return { order, effect, steps, needs: wordsOf(steps.slice(1)), opening, backwards }
}

/** Few long words are rare, as a rule. */
function wordsOf(steps: readonly CueStep[]): readonly WordSet[] {
  const needed = steps.flatMap((step) => (step.kind === 'words' && !step.optional ? [step.words] : []))
  return needed.sort((one, other) => commonnessOf(one) - commonnessOf(other))
}

/** "of" and "the" stand in every other sentence. */
function commonnessOf(words: WordSet): number {
  return words.size + ([...words].some((word) => word.length < 4) ? 1000 : 0)
}

const signs: Readonly<Record<string, number>> = {
  ':': gap.colon,
  ',': gap.comma | gap.dash | gap.open,
  '(': gap.open,
}

function parseStep(sign: string, id: number): CueStep {
  if (sign === '#' || sign === '#?') return { kind: 'number', optional: sign === '#?' }
  if (sign === '..' || sign === '...') return { kind: 'gap', anyDoer: sign === '..' }
  if (sign === '@') return { kind: 'skills' }
  if (sign === '>') return { kind: 'reach' }
  if (sign === '>>') return { kind: 'rest' }
  if (sign === '$') return { kind: 'end' }
  const bits = signs[sign]
  if (bits) return { kind: 'sign', bits }
  const words = sign
    .replace(/^~/, '')
    .replace(/\?$/, '')
    .split('|')
    .flatMap((word) => [word, plainOf(word)])
  const all = sign.startsWith('~') ? words.flatMap(inflectionsOf) : words
  return { kind: 'words', words: Object.assign(new Set(all), { id }), optional: sign.endsWith('?') }
}

/** People leave accents out. */
function plainOf(word: string): string {
  return /[^\x20-\x7e]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word
}
