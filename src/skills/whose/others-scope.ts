import type { Sentence } from '../cues/sentence.ts'
import { gap } from '../tokens/gap.ts'
import { wordAt } from '../tokens/word-at.ts'
import { deedForms } from './deed-forms.ts'
import type { Doer } from './read-doer.ts'

/** Words that a clause may have; bounds the time for hostile text. */
const longestClause = 60

const contrast = /^(?:but|however|though|although|yet|whereas|while|so)$/
const writer = /^(?:i|we)$/
const writersOwn = /^(?:my|our|ours|mine|myself)$/
const conjunction = /^(?:and|but|or|when|before|after|until|then|what|where|while|though|although|so|because)$/
const preposition = /^(?:in|on|with|through|via|from|by|to|of|using|for|into|at)$/

/** From one sighting to another, by their places in the list. */
export interface Scope {
  readonly from: number
  readonly to: number
}

/**
 * The skills that are said of a doer: until the clause ends or the writer comes back, "they ran Oracle, and I …".
 *
 * @param untilComma - What others wish for, or did in an aside, is theirs only so far: "wanted offline mode, added
 *   SQLite", "from a colleague who left, rewrote it in Go".
 */
export function othersScope(
  { passage, lists, end }: Sentence,
  { kind, first: start }: Doer,
  verb: number,
  untilComma: boolean,
): Scope | undefined {
  const { tokens } = passage
  let scope: Scope | undefined
  for (let i = start; i < Math.min(end, start + longestClause); i++) {
    const bits = i === start ? 0 : (tokens.gap[i] as number)
    const word = wordAt(passage, i)
    const before = wordAt(passage, i - 1)
    if (/^(?:me|us|myself)$/.test(word)) {
      if (/^(?:with|alongside|beside|and)$/.test(before)) return undefined
      // "they train models and give me a file"
      if (i > verb && !preposition.test(before)) break
    }
    if (writer.test(word)) return beforeWriter(i)
    if ((bits & (untilComma ? gap.dash | gap.colon : gap.dash) && i > verb) || contrast.test(word)) break
    if (
      i > verb &&
      writersOwn.test(word) &&
      (kind === 'user' || bits & gap.comma || /^(?:and|or|that|how)$/.test(before))
    )
      break
    const nth = lists.at(i)
    if (nth >= 0) scope = { from: scope?.from ?? nth, to: nth }
    else if (untilComma && i > verb && bits & gap.comma) break
  }
  return scope

  /** "They query the Postgres I run": what stands right before the writer is the writer's. */
  function beforeWriter(at: number): Scope | undefined {
    if (!scope || !deedForms.has(wordAt(passage, at + 1)) || startsClause(at)) return scope
    let from = at - 1
    while (from > start && !preposition.test(wordAt(passage, from))) from--
    let to = scope.from - 1
    for (let i = start; i < from; i++) to = Math.max(to, lists.at(i))
    return to < scope.from ? undefined : { from: scope.from, to }
  }

  function startsClause(at: number): boolean {
    const before = wordAt(passage, at - 1)
    if (/^(?:which|that)$/.test(before)) return false
    return ((tokens.gap[at] as number) & gap.comma) !== 0 || conjunction.test(before)
  }
}
