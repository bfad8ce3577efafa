import type { Guard } from '../../data/rows.ts'
import type { SkillId } from '../../types.ts'
import { stemOf } from '../tokens/stem.ts'

/** A row's guard with its words stemmed and its phrases split into words. */
export interface CompiledGuard {
  readonly before: PhraseTree
  readonly after: PhraseTree
  readonly notBefore: PhraseTree
  readonly notAfter: PhraseTree
  /** Vetoes by small words alone ("and", "the"): they only tip the scales. */
  readonly faintBefore: PhraseTree
  readonly faintAfter: PhraseTree
  readonly near: ReadonlySet<SkillId>
  /** It names no evidence, so it asks for none: the word counts unless something speaks against it. */
  readonly isMild: boolean
}

/** Stems of phrases by the stem nearest to the skill, then outwards: `to` → [[`market`]]. */
export type PhraseTree = ReadonlyMap<string, readonly (readonly string[])[]>

/** Words that stand beside skills and everyday words alike. */
const smallWords = new Set('a an and as at by for from in is not of on or our the through to under with'.split(' '))

const compiled = new WeakMap<Guard, CompiledGuard>()

/** Stems the words of a guard when it is first needed: most CVs need few of them. */
export function compileGuard(guard: Guard): CompiledGuard {
  const known = compiled.get(guard)
  if (known) return known
  const fresh = {
    before: phraseTree(guard.before),
    after: phraseTree(guard.after, 'backwards'),
    notBefore: phraseTree(guard.notBefore?.filter(isFirm)),
    notAfter: phraseTree(guard.notAfter?.filter(isFirm), 'backwards'),
    faintBefore: phraseTree(guard.notBefore?.filter(isFaint)),
    faintAfter: phraseTree(guard.notAfter?.filter(isFaint), 'backwards'),
    near: new Set(guard.near),
    isMild: !(guard.before?.length || guard.after?.length || guard.near?.length),
  }
  compiled.set(guard, fresh)
  return fresh
}

function isFaint(phrase: string): boolean {
  return smallWords.has(phrase)
}

function isFirm(phrase: string): boolean {
  return !isFaint(phrase)
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
