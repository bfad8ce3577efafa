import type { Guard } from '../data/rows.ts'
import type { SkillId } from '../types.ts'
import { stemOf } from './stem.ts'

/** A row's guard with its words stemmed and its phrases split into words. */
export interface CompiledGuard {
  readonly before: PhraseTree
  readonly after: PhraseTree
  readonly notBefore: PhraseTree
  readonly notAfter: PhraseTree
  readonly near: ReadonlySet<SkillId>
}

/** Stems of phrases by the stem nearest to the skill, then outwards: `to` → [[`market`]]. */
export type PhraseTree = ReadonlyMap<string, readonly (readonly string[])[]>

const compiled = new WeakMap<Guard, CompiledGuard>()

/** Stems the words of a guard when it is first needed: most CVs need few of them. */
export function compileGuard(guard: Guard): CompiledGuard {
  const known = compiled.get(guard)
  if (known) return known
  const fresh = {
    before: phraseTree(guard.before),
    after: phraseTree(guard.after, 'backwards'),
    notBefore: phraseTree(guard.notBefore),
    notAfter: phraseTree(guard.notAfter, 'backwards'),
    near: new Set(guard.near),
  }
  compiled.set(guard, fresh)
  return fresh
}

function phraseTree(phrases: readonly string[] = [], direction?: 'backwards'): PhraseTree {
  const tree = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const stems = phrase.toLowerCase().split(/[\s-]/).filter(Boolean).map(stemOf)
    if (direction) stems.reverse()
    const [nearest, ...further] = stems
    if (nearest === undefined) continue
    const others = tree.get(nearest)
    if (others) others.push(further)
    else tree.set(nearest, [further])
  }
  return tree
}
