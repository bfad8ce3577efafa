import type { Cue } from '../data/cues/cue-row.ts'
import { verbStem } from './verb-stem.ts'

/** One element of a cue; the signs are explained at `Cue`. */
export type CueStep =
  | {
      readonly kind: 'words'
      readonly words: ReadonlySet<string>
      readonly stems: ReadonlySet<string>
      readonly optional: boolean
    }
  | { readonly kind: 'gap' | 'skills' | 'reach' | 'rest' }

export interface CueRule<Effect> {
  readonly effect: Effect
  readonly steps: readonly CueStep[]
  /** Only where a sentence begins. */
  readonly opening: boolean
  /** The row is about the skills from the start of the clause. */
  readonly backwards: boolean
}

/** Rules by the word they may start with. */
export interface CueBook<Effect> {
  readonly byWord: ReadonlyMap<string, readonly CueRule<Effect>[]>
  readonly byStem: ReadonlyMap<string, readonly CueRule<Effect>[]>
  /** Rules that start with a skill. */
  readonly bySkill: readonly CueRule<Effect>[]
  /** Rules that may start with any word. */
  readonly anywhere: readonly CueRule<Effect>[]
}

/** Parses cues, grouped by what they say, for `findCues`. */
export function cueBook<Effect extends string>(cues: Readonly<Record<Effect, readonly Cue[]>>): CueBook<Effect> {
  const byWord = new Map<string, CueRule<Effect>[]>()
  const byStem = new Map<string, CueRule<Effect>[]>()
  const bySkill: CueRule<Effect>[] = []
  const anywhere: CueRule<Effect>[] = []
  for (const [effect, cue] of rowsOf(cues)) {
    const backwards = cue.startsWith('<< ')
    const opening = cue.startsWith('^ ')
    const steps = (backwards ? cue.slice(3) : opening ? cue.slice(2) : cue).split(' ').map(parseStep)
    const rule = { effect, steps, backwards, opening }
    for (const step of steps) {
      if (step.kind !== 'words') {
        if (step.kind === 'skills') bySkill.push(rule)
        if (step.kind === 'gap') anywhere.push(rule)
        break
      }
      for (const word of step.words) listAt(byWord, word).push(rule)
      for (const stem of step.stems) listAt(byStem, stem).push(rule)
      if (!step.optional) break
    }
  }
  return { byWord, byStem, bySkill, anywhere }
}

function rowsOf<Effect extends string>(cues: Readonly<Record<Effect, readonly Cue[]>>): (readonly [Effect, Cue])[] {
  return (Object.keys(cues) as Effect[]).flatMap((effect) => cues[effect].map((cue) => [effect, cue] as const))
}

function parseStep(sign: string): CueStep {
  if (sign === '..') return { kind: 'gap' }
  if (sign === '@') return { kind: 'skills' }
  if (sign === '>') return { kind: 'reach' }
  if (sign === '>>') return { kind: 'rest' }
  const optional = sign.endsWith('?')
  const words = sign.replace(/^~/, '').replace(/\?$/, '').split('|')
  const inflected = sign.startsWith('~')
  return {
    kind: 'words',
    words: new Set(inflected ? [] : words),
    stems: new Set(inflected ? words.map(verbStem) : []),
    optional,
  }
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  if (list.length === 0) map.set(key, list)
  return list
}
