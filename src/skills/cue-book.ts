import type { Cue } from '../data/cues/cue-row.ts'
import { hashOf } from './hash.ts'
import { inflectionsOf } from './inflections-of.ts'

/** One element of a cue; the signs are explained at `Cue`. */
export type CueStep =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly anyDoer: boolean }
  | { readonly kind: 'skills' }
  | { readonly kind: 'reach' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'end' }

export interface CueRule<Effect> {
  /** Its place among all rules: of two that match alike, the first counts. */
  readonly order: number
  readonly effect: Effect
  readonly steps: readonly CueStep[]
  /** Hashes of a later step's words; in a sentence without any of them the rule is not even tried. */
  readonly needs: Int32Array | undefined
  /** Only where a sentence begins. */
  readonly opening: boolean
  /** The row is about the skills from the start of the clause. */
  readonly backwards: boolean
}

type CueTable<Effect extends string> = Readonly<Record<Effect, readonly Cue[]>>

/** Cues, ready for `findCues`. */
export interface CueBook<Effect> {
  /** Rules by the word they may start with. */
  readonly byWord: ReadonlyMap<string, readonly CueRule<Effect>[]>
  /** Rules that start with a skill, by the hash of each word that they need. */
  readonly bySkill: ReadonlyMap<number, readonly CueRule<Effect>[]>
  /** Rules that may start with any word, where a sentence begins. */
  readonly anywhere: readonly CueRule<Effect>[]
  /** 1 at the low bits of the hash of every word in `byWord`: most words are passed over by one look. */
  readonly filter: Uint8Array
  /** The same for `bySkill`. */
  readonly skillFilter: Uint8Array
}

/** "don't" is read as `not`; its first half is what the tokenizer sees. */
const beforeNot =
  'ain aren can cannot couldn didn doesn don dont hadn hasn haven havent isn shouldn wasn weren won wouldn'.split(' ')

/** Parses cues, grouped by what they say; one table for each language. */
export function cueBook<Effect extends string>(...tables: readonly CueTable<Effect>[]): CueBook<Effect> {
  const byWord = new Map<string, CueRule<Effect>[]>()
  const bySkill = new Map<number, CueRule<Effect>[]>()
  const anywhere: CueRule<Effect>[] = []
  for (const [order, [effect, cue]] of tables.flatMap(rowsOf).entries()) {
    const rule = parseRule(order, effect, cue)
    for (const step of rule.steps) {
      if (step.kind === 'skills') for (const hash of rule.needs ?? []) addTo(bySkill, hash, rule)
      if (step.kind === 'gap') anywhere.push(rule)
      if (step.kind !== 'words') break
      for (const word of step.words) addTo(byWord, word, rule)
      if (!step.optional) break
    }
  }
  return { byWord, bySkill, anywhere, filter: filterOf(hashesOf(byWord.keys())), skillFilter: filterOf(bySkill.keys()) }
}

function addTo<Key, Rule>(rules: Map<Key, Rule[]>, key: Key, rule: Rule): void {
  const known = rules.get(key)
  if (known) known.push(rule)
  else rules.set(key, [rule])
}

function filterOf(hashes: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(1 << 16)
  for (const hash of hashes) filter[hash & 0xffff] = 1
  return filter
}

function hashesOf(words: Iterable<string>): number[] {
  return [...words].flatMap((word) => (word === 'not' ? [word, ...beforeNot] : [plainOf(word)])).map(hashOf)
}

function rowsOf<Effect extends string>(cues: CueTable<Effect>): (readonly [Effect, Cue])[] {
  return (Object.keys(cues) as Effect[]).flatMap((effect) => cues[effect].map((cue) => [effect, cue] as const))
}

function parseRule<Effect>(order: number, effect: Effect, cue: Cue): CueRule<Effect> {
  const backwards = cue.startsWith('<< ')
  const opening = cue.startsWith('^ ')
  const signs = cue.replace(/^(?:<<|\^) /, '').split(' ')
  const steps = signs.map(parseStep)
  return { order, effect, steps, needs: neededBy(steps), opening, backwards }
}

/** The later step with the fewest words: the rarest, as a rule. */
function neededBy(steps: readonly CueStep[]): Int32Array | undefined {
  const later = steps.slice(1).flatMap((step) => (step.kind === 'words' && !step.optional ? [step.words] : []))
  const [rarest] = later.toSorted((one, other) => one.size - other.size)
  return rarest && Int32Array.from(hashesOf(rarest))
}

function parseStep(sign: string): CueStep {
  if (sign === '..' || sign === '...') return { kind: 'gap', anyDoer: sign === '..' }
  if (sign === '@') return { kind: 'skills' }
  if (sign === '>') return { kind: 'reach' }
  if (sign === '>>') return { kind: 'rest' }
  if (sign === '$') return { kind: 'end' }
  const words = sign
    .replace(/^~/, '')
    .replace(/\?$/, '')
    .split('|')
    .flatMap((word) => [word, plainOf(word)])
  return {
    kind: 'words',
    words: new Set(sign.startsWith('~') ? words.flatMap(inflectionsOf) : words),
    optional: sign.endsWith('?'),
  }
}

/** People leave accents out. */
function plainOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
