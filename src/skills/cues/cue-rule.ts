import { accentsThatCount } from '../../data/cues/accents-that-count.ts'
import type { Cue } from '../../data/cues/cue-row.ts'
import { gap } from '../tokens/gap.ts'
import { hashOf } from '../tokens/hash.ts'
import { inflectionsOf } from '../vocabulary/inflections-of.ts'

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
  /** Of the words as the tokenizer sees them. */
  readonly hashes: ReadonlySet<number>
  /** Few long words are rare, as a rule. */
  readonly commonness: number
}

/** A cue, what it is about, and what it says of it. */
export interface CueRow {
  readonly topic: string
  readonly effect: string
  readonly cue: Cue
}

export interface CueRule extends Omit<CueRow, 'cue'> {
  /** Its place among all rules: of two that match alike, the first counts. */
  readonly order: number
  readonly steps: readonly CueStep[]
  /** The words that none of its matches lacks, the rarest first. */
  readonly needs: readonly WordSet[]
  /** Hashes of the words that it may start with. */
  readonly openings: ReadonlySet<number>
  /** Signs of those words, as bits. */
  readonly openingSigns: number
  /** It may start with a skill. */
  readonly atSkills: boolean
  /** It may start with any word, where a sentence begins. */
  readonly anywhere: boolean
  /** Only where a sentence begins. */
  readonly opening: boolean
  /** The row is about the skills from the start of the clause. */
  readonly backwards: boolean
}

/** "don't" is read as `not`; its first half is what the tokenizer sees. */
const beforeNot =
  'ain aren can cannot couldn didn doesn don dont hadn hasn haven havent isn shouldn wasn weren won wouldn'.split(' ')

/**
 * Takes a cue apart.
 *
 * @param known - The steps of the cues before, by their signs.
 */
export function parseRule({ topic, effect, cue }: CueRow, order: number, known: Map<string, CueStep>): CueRule {
  const signs = cue.replace(/^(?:<<|\^) /, '').split(' ')
  const steps = signs.map((sign) => {
    const step = known.get(sign) ?? parseStep(sign, known.size)
    known.set(sign, step)
    return step
  })
  const first = firstSteps(steps)
  const openings = new Set(first.flatMap((step) => (step.kind === 'words' ? [...step.words.hashes] : [])))
  return {
    topic,
    effect,
    order,
    steps,
    needs: neededBy(steps),
    openings,
    openingSigns: [...openings].reduce(withSign, 0),
    atSkills: first.some(({ kind }) => kind === 'skills'),
    anywhere: first.some(({ kind }) => kind === 'gap'),
    opening: cue.startsWith('^ '),
    backwards: cue.startsWith('<< '),
  }
}

/** Adds one of 32 signs: a word whose sign is missing is none of them. */
function withSign(signs: number, hash: number): number {
  return signs | (1 << hash)
}

/** Whether a word with this hash may be one of those that gave the signs. */
export function hasSign(signs: number, hash: number): boolean {
  return (signs & (1 << hash)) !== 0
}

/** The first step, and what comes next where it may be missing. */
function firstSteps(steps: readonly CueStep[]): readonly CueStep[] {
  const needed = steps.findIndex((step) => !(step.kind === 'words' && step.optional))
  return steps.slice(0, needed + 1)
}

function neededBy(steps: readonly CueStep[]): readonly WordSet[] {
  const needed = steps.flatMap((step) => (step.kind === 'words' && !step.optional ? [step.words] : []))
  return needed.sort((one, other) => one.commonness - other.commonness)
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
    .flatMap((word) => (accentsThatCount.has(word) ? [word] : [word, plainOf(word)]))
  const all = new Set(sign.startsWith('~') ? words.flatMap(inflectionsOf) : words)
  const set = Object.assign(all, { id, hashes: hashesOf(all), commonness: commonnessOf(all) })
  return { kind: 'words', words: set, optional: sign.endsWith('?') }
}

function hashesOf(words: Iterable<string>): Set<number> {
  const hashes = new Set<number>()
  for (const word of words) {
    hashes.add(hashOf(plainOf(word)))
    if (word === 'not') for (const half of beforeNot) hashes.add(hashOf(half))
  }
  return hashes
}

/** They stand in every other sentence. */
const everywhere = new Set(
  'the a an and or in of to with for on at by from as is are was were i my no not it that this de la en com mit von der die das und per con'.split(
    ' ',
  ),
)

function commonnessOf(words: Iterable<string>): number {
  let sum = 0
  for (const word of words) sum += everywhere.has(word) ? 1000 : word.length < 4 ? 30 : 1
  return sum
}

/** People leave accents out. */
function plainOf(word: string): string {
  return /[^\x20-\x7e]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word
}
